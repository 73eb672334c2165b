// A set of enumerators in one word; iterates in the order of the enum. No allocation.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>

namespace springback {

template <class E> class EnumSet {
public:
    class Iterator {
    public:
        explicit constexpr Iterator(std::uint64_t bits) : m_bits(bits) {}
        constexpr E operator*() const { return static_cast<E>(std::countr_zero(m_bits)); }
        constexpr Iterator& operator++()
        {
            m_bits &= m_bits - 1;
            return *this;
        }
        friend constexpr bool operator==(Iterator, Iterator) = default;

    private:
        std::uint64_t m_bits;
    };

    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<E> members)
    {
        for (E member : members) {
            insert(member);
        }
    }

    static constexpr EnumSet fromBits(std::uint64_t bits)
    {
        EnumSet set;
        set.m_bits = bits;
        return set;
    }
    constexpr std::uint64_t bits() const { return m_bits; }

    constexpr bool empty() const { return m_bits == 0; }
    constexpr int size() const { return std::popcount(m_bits); }
    constexpr bool contains(E member) const { return (m_bits & bit(member)) != 0; }
    constexpr bool containsAny(EnumSet other) const { return (m_bits & other.m_bits) != 0; }
    constexpr void insert(E member) { m_bits |= bit(member); }
    constexpr void erase(E member) { m_bits &= ~bit(member); }

    constexpr Iterator begin() const { return Iterator(m_bits); }
    constexpr Iterator end() const { return Iterator(0); }

    friend constexpr EnumSet operator|(EnumSet a, EnumSet b)
    {
        return fromBits(a.m_bits | b.m_bits);
    }
    friend constexpr EnumSet operator&(EnumSet a, EnumSet b)
    {
        return fromBits(a.m_bits & b.m_bits);
    }
    friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
    static constexpr std::uint64_t bit(E member)
    {
        return std::uint64_t{1} << static_cast<unsigned>(member);
    }

    std::uint64_t m_bits = 0;
};

} // namespace springback
