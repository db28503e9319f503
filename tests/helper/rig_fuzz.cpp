// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Calls every method that the helper's introspection tells of, with arguments of the right types
/// and hostile values: `rig_fuzz SEED COUNT`. Says `pid N`, waits for a line, names each call
/// before it makes it and ends with `ok` and the numbers of methods, of calls and of answers
/// without an error.

#include <systemd/sd-bus.h>

#include <QXmlStreamReader>

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

constexpr const char *kService = "org.pavise.Helper1";
constexpr const char *kPath = "/org/pavise/Helper1";

struct Method
{
    std::string name;
    std::string arguments; ///< A D-Bus signature.
};

class Values
{
public:
    explicit Values(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(m_random()) % end; }

    std::string bytes()
    {
        static const std::vector<std::string> known{
            "",
            "demo",
            "profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n",
            "include <tunables/global>\nprofile x @{x} {\n",
            "../../etc/shadow",
            "/etc/passwd",
            "local/demo",
            "disable/demo",
            "demo//child",
            ":ns:demo",
            "unconfined",
            "a\nb",
            std::string("a\0b", 3),
            "\xff\xfe",
            "\xe2\x80\xae$(profile)<b>",
            std::string(32, 'x'),
            std::string(33, 'x'),
            std::string(255, 'y'),
            std::string(256, 'y'),
            std::string(501, 'n'),
            std::string(4097, 'z'),
            std::string(70'000, '{')};
        std::string value = known[below(static_cast<std::uint32_t>(known.size()))];
        if (!value.empty() && below(4) == 0)
            value[below(static_cast<std::uint32_t>(value.size()))] = static_cast<char>(m_random());
        return value;
    }
    std::uint64_t number()
    {
        static const std::vector<std::uint64_t> known{0,  1,  2,    3,     4,          7,         9,
                                                      10, 16, 3600, 86401, 0x7fffffff, 0xffffffff};
        return below(3) == 0 ? std::uint64_t{m_random()} << below(33)
                             : known[below(static_cast<std::uint32_t>(known.size()))];
    }

private:
    std::mt19937 m_random;
};

/// Appends one complete type of \p signature, from \p at on, and moves \p at behind it.
void append(sd_bus_message *message, const std::string &signature, std::size_t &at, Values &values)
{
    const char type = signature[at++];
    if (type == 'a') {
        std::size_t end = at;
        int depth = 0;
        do {
            depth += signature[end] == '(' ? 1 : signature[end] == ')' ? -1 : 0;
        } while (signature[end++] == 'a' || depth > 0);
        const std::string element = signature.substr(at, end - at);
        if (element == "y") {
            const std::string bytes = values.bytes();
            sd_bus_message_append_array(message, 'y', bytes.data(), bytes.size());
        } else {
            sd_bus_message_open_container(message, 'a', element.c_str());
            for (std::uint32_t left = values.below(20) == 0 ? 70 : values.below(4); left > 0;
                 --left) {
                std::size_t inner = 0;
                append(message, element, inner, values);
            }
            sd_bus_message_close_container(message);
        }
        at = end;
    } else if (type == '(') {
        const std::size_t end = signature.find(')', at);
        sd_bus_message_open_container(message, 'r', signature.substr(at, end - at).c_str());
        while (signature[at] != ')')
            append(message, signature, at, values);
        sd_bus_message_close_container(message);
        at = end + 1;
    } else if (type == 's') {
        static unsigned operations = 0;
        const std::string text = values.below(8) != 0 ? "fuzz-" + std::to_string(++operations)
            : values.below(2) == 0                    ? std::string()
                                                      : std::string(65, 'x');
        sd_bus_message_append_basic(message, 's', text.c_str());
    } else if (type == 'u') {
        const auto value = static_cast<std::uint32_t>(values.number());
        sd_bus_message_append_basic(message, 'u', &value);
    } else if (type == 't') {
        const std::uint64_t value = values.number();
        sd_bus_message_append_basic(message, 't', &value);
    }
}

std::vector<Method> introspect(sd_bus *bus)
{
    sd_bus_message *reply = nullptr;
    std::vector<Method> methods;
    const char *text = nullptr;
    if (sd_bus_call_method(bus, kService, kPath, "org.freedesktop.DBus.Introspectable",
                           "Introspect", nullptr, &reply, "")
            < 0
        || sd_bus_message_read(reply, "s", &text) < 0)
        return methods;
    QXmlStreamReader xml(QString::fromUtf8(text));
    bool isOurs = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&xml](QLatin1StringView name) {
            return xml.attributes().value(name).toString().toStdString();
        };
        if (xml.name() == u"interface")
            isOurs = value(QLatin1StringView("name")) == kService;
        else if (isOurs && xml.name() == u"method")
            methods.push_back({.name = value(QLatin1StringView("name")), .arguments = {}});
        else if (isOurs && xml.name() == u"arg" && value(QLatin1StringView("direction")) != "out")
            methods.back().arguments += value(QLatin1StringView("type"));
    }
    sd_bus_message_unref(reply);
    return methods;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    std::cout << "pid " << ::getpid() << std::endl;
    std::string line;
    std::getline(std::cin, line);
    sd_bus *bus = nullptr;
    if (sd_bus_open_system(&bus) < 0)
        return 1;
    const std::vector<Method> methods = introspect(bus);
    Values values(static_cast<std::uint32_t>(std::stoul(argv[1])));
    int calls = 0;
    int good = 0;
    for (int left = std::stoi(argv[2]); left > 0 && !methods.empty(); --left) {
        const Method &method = methods[values.below(static_cast<std::uint32_t>(methods.size()))];
        sd_bus_message *call = nullptr;
        if (sd_bus_message_new_method_call(bus, &call, kService, kPath, kService,
                                           method.name.c_str())
            < 0)
            return 1;
        for (std::size_t at = 0; at < method.arguments.size();)
            append(call, method.arguments, at, values);
        sd_bus_error error = SD_BUS_ERROR_NULL;
        sd_bus_message *reply = nullptr;
        constexpr std::uint64_t kTimeout = 100'000'000;
        std::cout << "call " << method.name << std::endl;
        good += sd_bus_call(bus, call, kTimeout, &error, &reply) >= 0 ? 1 : 0;
        ++calls;
        if (error.name != nullptr && std::string(error.name).contains("NoReply")) {
            std::cout << "error no answer to " << method.name << std::endl;
            return 1;
        }
        sd_bus_error_free(&error);
        sd_bus_message_unref(call);
        sd_bus_message_unref(reply);
    }
    std::cout << "ok " << methods.size() << ' ' << calls << ' ' << good << std::endl;
    sd_bus_unref(bus);
    return 0;
}
