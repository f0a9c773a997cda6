// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What went wrong: a kind, its facts, and where in which file; core/wording makes the sentence.

#include <QString>
#include <QStringList>

#include <optional>

/** Each kind lists its facts, in order; core/wording/errors.cpp has one sentence for each. */
enum class ErrorKind {
    // the dossier
    FileNotFound, // path
    FileUnreadable, // path, system message
    FileUnwritable, // path, system message
    FileExists, // path
    DiskFull, // path
    NotADossier, // path
    CopyIsDossier, // path
    NotItsCopy, // path of what is no copy of the dossier, or cannot be seen to be one
    DossierTooNew, // path, version that wrote it
    DossierDamaged, // path, row, how (altered, missing, moved, repeated)
    DossierCutShort, // path, rows that are there, rows that there were
    DossierOlder, // path, rows that are there, rows that this computer saw
    UnknownHead, // text
    DossierParted, // path (it does not go on from what this computer saw of it)
    PassphraseNeeded, // path
    PassphraseWrong, // path
    PassphraseTooShort, // fewest characters
    PassphrasesDiffer, // (typed twice, not alike)
    SealFailed, // (the system gives no memory to keep or make a key in)
    DossierHeldElsewhere, // who, path
    DossierReadOnly, // path
    StoreFailed, // system message
    StoreConflict, // (no fact: the session reads what is new and decides again)
    NothingToUndo,
    NothingToRedo,
    UndoStopsAtLock, // task name
    UndoTargetMoved, // (the change to take back is not the one named)
    // foreign files
    EmptyFile, // file
    UnknownFormat, // file
    NotAnAttendanceList, // file
    PdfWithoutText, // file
    PdfDamaged, // file
    PdfSupportMissing, // file
    NoUsableColumn, // file
    LineTooLong, // limit in characters
    TooManyRows, // limit
    NulInText,
    RowWithoutName, // (place says where)
    NameTooLong, // limit
    InvalidEmail, // text
    LettersLost, // text as found, with its �
    PhoneLostDigits, // text as found
    InvalidPhone, // text
    InvalidDate, // text, how to write it if not as a day
    EmailMatchesNobody, // e-mail
    DuplicateRow, // line of the first
    UnknownTask, // text
    UnknownLocalGroup, // text
    FileTooLarge, // file, limit in megabytes
    NotAReport, // file
    ReportTooNew, // file, version of the format
    ReportDamaged, // file
    // JSON: a procedure file or a script of intents; the first fact is the path in the value
    JsonSyntax, // message
    JsonMissing, // path
    JsonUnexpected, // path (a field that does not exist), the fields that do
    JsonType, // path, what is expected
    JsonChoice, // path, text found, choices
    JsonRange, // path, lowest, highest
    JsonDuplicate, // path, value
    UnknownIntent, // name
    UnknownPerson, // text
    UnknownTrace, // text (nobody ever known by it, nor written about)
    AmbiguousPerson, // text, candidates
    // what may be done
    NoMeeting,
    MeetingExists,
    AbsentPerson, // id
    AbsentLocalGroup, // id
    AbsentProfile, // id
    AbsentTask, // code
    AbsentStep, // code
    AbsentSmallGroup, // number
    AbsentSeatingWish, // number
    GroupsAtWork, // the step that began
    NobodyToSeat,
    GroupsFull, // (nobody who waits for a seat finds one)
    AbsentProposal, // task
    AbsentOpposition, // number
    AbsentAnswer, // key
    EmptyText, // field
    TextTooLong, // field, limit
    NumberOutOfRange, // field, lowest, highest
    SittingBeforeLast, // the day of the one before
    EndBeforeStart, // (the sitting would end before it begins, or a day later)
    AlreadyDone, // what
    PersonInUse, // person
    FollowerNotMember, // person
    NotAFollower, // person
    NotAMember, // person
    AlreadyPresent, // person
    NotPresent, // person
    FindingNeedsTwo, // task, how many
    FindingNeedsNames, // task
    NamesNotHeld, // task, the word of what was chosen, the names
    NotTheProposal, // task
    SamePersonTwice, // person
    IllegalConsensusMove, // what, stage
    OppositionOpen, // task: an argued opposition is to be lifted, reworded or maintained first
    SameProposal, // task: an amendment that says what is on the table already
    LockedDecision, // task
    NotReadBack, // task
    ConsensusUntested, // task
    NotLocked, // task
    ReasonNeeded, // what
    RuleBlocks, // the rule's sentence, the word of its Effect
    // paper and command line
    FontMissing, // family
    PaperEmpty, // what is missing
    PaperWithoutTable, // (nothing of it goes into a spreadsheet)
    XlsxSupportMissing,
    UnknownPaper, // name
    NoSheetPrinted, // a supplement goes on with the numbers of a sheet
    UnknownProcedure, // name
    UnknownLoop, // code
    TakeHomeSupportMissing,
};

/** Where an error stands in a file; line and column count from 1. */
struct Place {
    QString file;
    std::optional<int> line;
    std::optional<int> column;
    bool operator==(const Place &) const = default;
};

struct Error {
    ErrorKind kind;
    QStringList facts;
    std::optional<Place> place;
    bool operator==(const Error &) const = default;
};
