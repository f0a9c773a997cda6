// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle/keychain.h"

#ifdef BOUCLE_KEYCHAIN
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Boucle"_s;

/** A job by name; it goes once it is done, and nothing is written in clear where the system has no keychain. */
template <class Job> Job *jobFor(const QString &path)
{
    auto *job = new Job(service);
    job->setKey(path);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    return job;
}

}

Keychain systemKeychain()
{
    Keychain keychain;
    keychain.read = [](const QString &path, Keychain::Got got) {
        auto *job = jobFor<QKeychain::ReadPasswordJob>(path);
        QObject::connect(
            job, &QKeychain::Job::finished, job, [job, got = std::move(got)] { got(job->error() ? QString() : job->textData()); });
        job->start();
    };
    keychain.keep = [](const QString &path, const QString &phrase) {
        auto *job = jobFor<QKeychain::WritePasswordJob>(path);
        job->setTextData(phrase);
        job->start();
    };
    keychain.forget = [](const QString &path) { jobFor<QKeychain::DeletePasswordJob>(path)->start(); };
    return keychain;
}

#endif
