// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A folder that stands in for securityfs, procfs or /etc in tests.

#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <string_view>

namespace pavise::tests {

class FakeTree
{
public:
    [[nodiscard]] std::string root() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::string at(const std::string &path) const { return root() + '/' + path; }

    void file(const std::string &path, std::string_view bytes) const
    {
        const std::filesystem::path full = at(path);
        std::filesystem::create_directories(full.parent_path());
        QFile out(QString::fromStdString(full));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }

    void folder(const std::string &path) const { std::filesystem::create_directories(at(path)); }

    void link(const std::string &path, const std::string &target) const
    {
        const std::filesystem::path full = at(path);
        std::filesystem::create_directories(full.parent_path());
        std::filesystem::create_symlink(target, full);
    }

    [[nodiscard]] std::string read(const std::string &path) const
    {
        QFile in(QString::fromStdString(at(path)));
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace pavise::tests
