// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One profile: who, for which task, put forward by which group, whether they agree, and what is told of them.

#include "core/record/field.h"
#include "ui/shell/windowpage.h"

class Button;
class Notice;
class PageHeader;
class PersonSlot;
class QComboBox;
class QTimer;
class TextArea;

class ProfileEditor final : public WindowPage {
    Q_OBJECT

public:
    explicit ProfileEditor(Document &document, QWidget *parent = nullptr);
    /** The key is a profile's number, "task/<code>" for a new one of this task, or empty. */
    void open(const QString &key) override;
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    /** What stands in the fields, kept half-typed. */
    struct Draft {
        std::optional<Id<Person>> person;
        QString task;
        std::optional<Id<LocalGroup>> group;
        Agreement agreement = Agreement::ToConfirm;
        QStringList texts; // skills, experience, availability, commitment
        std::optional<Id<Person>> presenter;

        static constexpr auto fields()
        {
            using D = Draft;
            return std::tuple { field(1, "person", &D::person), spareField(2, "task", &D::task), field(3, "group", &D::group),
                spareField(4, "agreement", &D::agreement), spareField(5, "texts", &D::texts), field(6, "presenter", &D::presenter) };
        }
        bool operator==(const Draft &) const = default;
    };

    QWidget *buildWho();
    QWidget *buildTexts();
    QWidget *buildButtons();
    QString draftName() const;
    Draft recorded() const;
    Draft typed() const;
    void show(const Draft &draft);
    using QWidget::show;
    void keepTyped();
    void forgetTyped();
    void listGroups();
    void check();
    void addPerson(PersonSlot *place, const QString &words);
    void save();
    void add(const Draft &draft);
    void correct(const Draft &draft);
    void answer(const Outcomes &outcome);
    void setStatus(ProfileStatus status);
    const Profile *profile() const { return m_profile ? state().profiles.find(*m_profile) : nullptr; }

    std::optional<Id<Profile>> m_profile;
    QString m_task; // that a new one is for
    bool m_isShowing = false;
    PageHeader *m_header;
    PersonSlot *m_person;
    QComboBox *m_tasks;
    QComboBox *m_groups;
    QComboBox *m_agreement;
    PersonSlot *m_presenter;
    QList<TextArea *> m_texts;
    Notice *m_checks;
    Notice *m_refusal;
    Button *m_save;
    Button *m_withdraw;
    Button *m_decline;
    Button *m_restore;
    QTimer *m_keep;
};
