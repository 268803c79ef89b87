using NodaTime;

namespace Lacuna.Intake.Dates;

/// <summary>
/// Reads the forms that publication times take: RFC 3339 and ISO 8601, RFC 2822, "April 4, 2022", "4 April 2022 18:00 EDT",
/// "4. April 2022, 14.30 Uhr", "04.04.2022", "2022年4月4日". The first date in the wording wins.
/// </summary>
internal ref struct DateGrammar(ReadOnlySpan<char> wording, DateOrder order)
{
    private readonly DateReading _reading = new();
    private DateScanner _scanner = new(wording);
    private int? _month;
    private int? _number;
    private bool _afterT;
    private bool _saysUhr;

    /// <summary>Everything found.</summary>
    public DateReading Read()
    {
        while (!_scanner.IsAtEnd)
        {
            var before = _scanner.At;
            if (char.IsAsciiDigit(_scanner.Peek))
            {
                if (!ReadFigures())
                {
                    break;
                }
            }
            else if (_scanner.TryWord(out var word))
            {
                ReadWord(word);
            }
            else if (_reading.Time is not null && _reading.Offset is null && _scanner.Peek is '+' or '-' or '\u2212')
            {
                ReadOffset();
            }
            else if (_scanner.Peek is '(' && _reading.Date is not null && _reading.Time is null)
            {
                break;
            }
            else
            {
                _scanner.At++;
            }

            System.Diagnostics.Debug.Assert(_scanner.At > before);
        }

        return _reading;
    }

    /// <summary>False when a second date begins, which is another statement.</summary>
    private bool ReadFigures()
    {
        _scanner.TryNumber(out var value, out var digits);
        var next = _scanner.Peek;
        switch (digits)
        {
            case 8 when _reading.Date is null:
                SetDate(value / 10000, value / 100 % 100, value % 100);
                return true;
            case 4 or 6 when _afterT && _reading.Time is null:
                SetTime(digits == 6 ? value / 10000 : value / 100, digits == 6 ? value / 100 % 100 : value % 100, digits == 6 ? value % 100 : 0);
                return true;
            case 4 when next is '-' or '/' or '.' or '年' && char.IsAsciiDigit(_scanner.PeekSecond):
                return ReadYearFirst(value);
            case 4 when _month is { } month && _reading.Date is null:
                SetDate(value, month, _number ?? 0);
                return true;
            case 1 or 2 when next is ':':
                ReadClock(value, ':');
                return true;
            case 1 or 2 when next is 'h' or 'H' && char.IsAsciiDigit(_scanner.PeekSecond):
                ReadClock(value, next);
                return true;
            case 1 or 2 when next is '.' or '/' or '-' && char.IsAsciiDigit(_scanner.PeekSecond):
                return ReadNumericDate(value, next);
            case 2 when _month is { } month && _number is { } day && _reading.Date is null && IsYearOfTwoFigures():
                // RFC 2822 section 4.3: 00 to 49 are of this century.
                SetDate(value + (value < 50 ? 2000 : 1900), month, day);
                return true;
            case 1 or 2:
                _number = value;
                return true;
            default:
                return true;
        }
    }

    /// <summary>As in RFC 822, "4 Apr 22 18:00": a clock reading or nothing follows, so that "4 Apr, 10 a.m." is none.</summary>
    private readonly bool IsYearOfTwoFigures()
    {
        var rest = _scanner.Rest.TrimStart();
        return rest.IsEmpty || (rest.Length != _scanner.Rest.Length && rest.IndexOf(':') is 1 or 2 && char.IsAsciiDigit(rest[0]));
    }

    private bool ReadYearFirst(int year)
    {
        if (_reading.Date is not null)
        {
            return false;
        }

        _scanner.At++;
        _scanner.TryNumber(out var month, out _);
        var day = 0;
        if (_scanner.Peek is '-' or '/' or '.' or '月')
        {
            _scanner.At++;
            _scanner.TryNumber(out day, out _);
        }

        SetDate(year, month, day);
        return true;
    }

    private bool ReadNumericDate(int first, char separator)
    {
        var from = _scanner.At;
        _scanner.At++;
        _scanner.TryNumber(out var second, out var secondDigits);
        if (_scanner.Skip(separator) && _scanner.TryNumber(out var year, out var yearDigits) && yearDigits is 2 or 4)
        {
            if (_reading.Date is not null)
            {
                return false;
            }

            SetNumericDate(first, second, yearDigits == 2 ? year + (year < 70 ? 2000 : 1900) : year, separator);
            return true;
        }

        if (separator == '.' && secondDigits == 2 && _reading.Date is not null && _reading.Time is null)
        {
            SetTime(first, second, 0);
            return true;
        }

        _scanner.At = from + 1;
        _number = first;
        return true;
    }

    private void SetNumericDate(int first, int second, int year, char separator)
    {
        // Nobody writes 04.13.2022; full stops are for day first.
        var monthFirst = separator != '.' && (order == DateOrder.MonthFirst || second > 12) && first <= 12;
        var (day, month) = monthFirst ? (second, first) : (first, second);
        SetDate(year, month, day);
        if (_reading.Date is not null && separator != '.' && first <= 12 && second <= 12 && first != second)
        {
            _reading.OtherDate = new LocalDate(year, day, month);
        }
    }

    private void ReadClock(int hour, char separator)
    {
        _scanner.Skip(separator);
        _scanner.TryNumber(out var minute, out _);
        var second = 0;
        if (_scanner.Peek == ':' && char.IsAsciiDigit(_scanner.PeekSecond))
        {
            _scanner.At++;
            _scanner.TryNumber(out second, out _);
            if (_scanner.Peek is '.' or ',' && char.IsAsciiDigit(_scanner.PeekSecond))
            {
                _scanner.At++;
                _scanner.TryNumber(out _, out _);
            }
        }

        SetTime(hour, minute, second);
    }

    private void ReadWord(ReadOnlySpan<char> word)
    {
        _afterT = word is "T" or "t" && _reading.Date is not null;
        if (IsHalf(word, out var afternoon))
        {
            ReadHalf(afternoon);
        }
        else if (_reading.Date is null && _month is null && DateTables.Month(word) is { } month)
        {
            _month = month;
        }
        else if (_reading.Time is not null && _reading.Offset is null && (word.Length > 1 || word is "Z" or "z" || IsLastCapital(word)) && DateTables.Zone(word) is { } zone)
        {
            (_reading.Offset, _reading.Zone) = (zone.Offset, zone);
        }
        else if (word.Equals("Uhr", StringComparison.OrdinalIgnoreCase))
        {
            _saysUhr = true;
            SetTime(_number ?? -1, 0, 0);
        }
    }

    /// <summary>The one-letter zones of RFC 822; elsewhere a letter is something else, such as "h".</summary>
    private readonly bool IsLastCapital(ReadOnlySpan<char> word) => char.IsAsciiLetterUpper(word[0]) && _scanner.Rest.Trim().IsEmpty;

    /// <summary>"a.m.", "PM": the full stops fall away as marks, so "a" and "p" count before "m".</summary>
    private bool IsHalf(ReadOnlySpan<char> word, out bool afternoon)
    {
        afternoon = word[0] is 'p' or 'P';
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (word.Length != 1 || word[0] is not ('a' or 'A' or 'p' or 'P') || _scanner.Peek != '.' || _scanner.PeekSecond is not ('m' or 'M'))
        {
            return false;
        }

        _scanner.At += 2;
        return true;
    }

    private void ReadHalf(bool afternoon)
    {
        if (_saysUhr)
        {
            // German: "12 Uhr am 4. April".
            return;
        }

        if (_reading.Time is null && _number is { } alone)
        {
            SetTime(alone, 0, 0);
        }

        if (_reading.Time is { } time && time.Hour is >= 1 and <= 12)
        {
            var hour = (time.Hour % 12) + (afternoon ? 12 : 0);
            _reading.Time = new LocalTime(hour, time.Minute, time.Second);
        }
    }

    private void ReadOffset()
    {
        var negative = _scanner.Peek != '+';
        _scanner.At++;
        if (!_scanner.TryNumber(out var value, out var digits))
        {
            return;
        }

        var (hours, minutes) = digits > 2 ? (value / 100, value % 100) : (value, 0);
        if (digits <= 2 && _scanner.Skip(':'))
        {
            _scanner.TryNumber(out minutes, out _);
        }

        if (hours <= 18 && minutes < 60)
        {
            var seconds = Math.Min((hours * 3600) + (minutes * 60), 18 * 3600);
            _reading.Offset = Offset.FromSeconds(negative ? -seconds : seconds);
        }
    }

    private readonly void SetDate(int year, int month, int day)
    {
        if (year is >= 1500 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            _reading.Date = new LocalDate(year, month, day);
        }
    }

    private readonly void SetTime(int hour, int minute, int second)
    {
        if (_reading.Time is null && hour is >= 0 and <= 24 && minute < 60)
        {
            // 24:00 is written for the end of a day and 60 for a leap second; neither exists as a clock reading here.
            _reading.Time = hour == 24 ? new LocalTime(23, 59, 59) : new LocalTime(hour, minute, Math.Min(second, 59));
        }
    }
}
