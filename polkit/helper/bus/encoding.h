// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Values as bytes, for the worker's socket and for the state on disk: little-endian numbers;
/// strings and lists follow their length.
///
/// A struct takes part by naming its fields once, for both directions:
///
///     static void fields(auto &a, auto &self) { a(self.name, self.text); }
///
/// and so do the structs of the bus as they are.
///
/// A message is a struct with a kMark, which is the first number of its bytes.

#pragma once

#include "core/text/sha256.h"
#include "polkit/protocol/wire.h"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace pavise::helper {

template <typename T>
concept ValueList = std::same_as<T, std::vector<typename T::value_type>>
    || std::same_as<T, QList<typename T::value_type>>;

class ByteWriter
{
public:
    template <typename... Values>
    void operator()(const Values &...values)
    {
        (put(values), ...);
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    void put(std::uint32_t value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<char>(static_cast<unsigned char>(value >> shift)));
    }
    void put(std::uint64_t value)
    {
        put(static_cast<std::uint32_t>(value));
        put(static_cast<std::uint32_t>(value >> 32U));
    }
    void put(bool value) { put(std::uint32_t{value}); }
    void put(const std::string &value)
    {
        put(static_cast<std::uint32_t>(value.size()));
        m_bytes.append(value);
    }
    void put(const QByteArray &value) { put(value.toStdString()); }
    void put(const text::Sha256 &value) { m_bytes.append(value.begin(), value.end()); }
    template <typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <ValueList List>
    void put(const List &values)
    {
        put(static_cast<std::uint32_t>(values.size()));
        for (const auto &value : values)
            put(value);
    }
    void put(const protocol::WireStruct auto &value)
    {
        std::apply(*this, std::remove_cvref_t<decltype(value)>::fields(value));
    }
    template <typename T>
    void put(const T &value)
        requires requires(ByteWriter &out) { T::fields(out, value); }
    {
        T::fields(*this, value);
    }

    std::string m_bytes;
};

/// Once something does not fit, everything after reads as zero and isWhole() is false.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template <typename... Values>
    void operator()(Values &...values)
    {
        (get(values), ...);
    }
    [[nodiscard]] bool isWhole() const { return !m_hasFailed && m_rest.empty(); }

private:
    std::string_view take(std::size_t size)
    {
        m_hasFailed = m_hasFailed || size > m_rest.size();
        const std::string_view taken = m_hasFailed ? std::string_view() : m_rest.substr(0, size);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    void get(std::uint32_t &value)
    {
        value = 0;
        unsigned shift = 0;
        for (const char c : take(4)) {
            value |= std::uint32_t{static_cast<unsigned char>(c)} << shift;
            shift += 8;
        }
    }
    void get(std::uint64_t &value)
    {
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        (*this)(low, high);
        value = std::uint64_t{high} << 32U | low;
    }
    void get(bool &value)
    {
        std::uint32_t number = 0;
        get(number);
        m_hasFailed = m_hasFailed || number > 1; // so that each value has one form
        value = number == 1;
    }
    void get(std::string &value)
    {
        std::uint32_t size = 0;
        get(size);
        value = take(size);
    }
    void get(QByteArray &value)
    {
        std::string bytes;
        get(bytes);
        value = QByteArray::fromStdString(bytes);
    }
    void get(text::Sha256 &value)
    {
        const std::string_view bytes = take(value.size());
        std::ranges::transform(bytes, value.begin(),
                               [](char c) { return static_cast<unsigned char>(c); });
    }
    template <typename T>
    void get(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        if (isThere)
            get(value.emplace());
    }
    template <ValueList List>
    void get(List &values)
    {
        std::uint32_t count = 0;
        get(count);
        // No value takes less than a number, so a count that is a lie costs nothing.
        if (count > m_rest.size() / sizeof count)
            m_hasFailed = true;
        while (!m_hasFailed && std::cmp_less(values.size(), count))
            get(values.emplace_back());
    }
    void get(protocol::WireStruct auto &value)
    {
        std::apply(*this, std::remove_cvref_t<decltype(value)>::fields(value));
    }
    template <typename T>
    void get(T &value)
        requires requires(ByteReader &in) { T::fields(in, value); }
    {
        T::fields(*this, value);
    }

    std::string_view m_rest;
    bool m_hasFailed = false;
};

template <typename Message>
[[nodiscard]] std::string encode(const Message &message)
{
    ByteWriter out;
    out(Message::kMark, message);
    return out.take();
}

/// Nothing when \p bytes are not exactly one such message.
template <typename Message>
[[nodiscard]] std::optional<Message> decode(std::string_view bytes)
{
    ByteReader in(bytes);
    std::uint32_t mark = 0;
    Message message;
    in(mark, message);
    return in.isWhole() && mark == Message::kMark ? std::optional(std::move(message))
                                                  : std::nullopt;
}

} // namespace pavise::helper
