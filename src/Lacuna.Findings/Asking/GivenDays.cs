using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Asking;

/// <summary>First and last days given on the command line.</summary>
public static class GivenDays
{
    /// <summary>The days from <c>--from</c> to <c>--to</c>, both of which must be given.</summary>
    /// <exception cref="QuestionException">One is missing or no day, or they are the wrong way round.</exception>
    public static DateInterval Between(string? from, string? to)
    {
        if (from is null || to is null)
        {
            throw new QuestionException("say for which days: --from 2022-04-02 --to 2022-04-06");
        }

        return Of("--from", from, "--to", to);
    }

    /// <summary>The first and the last day, each of which may be left out.</summary>
    /// <exception cref="QuestionException">One is no day, or they are the wrong way round.</exception>
    public static (LocalDate? From, LocalDate? To) Open(string? from, string? to)
    {
        LocalDate? first = from is null ? null : Day("--from", from), last = to is null ? null : Day("--to", to);
        return first > last ? throw new QuestionException($"--from {from} lies after {to}; swap them") : (first, last);
    }

    /// <summary>True when a value is a day, and not a name.</summary>
    public static bool IsDay(string given) => LocalDatePattern.Iso.Parse(given.Trim()).Success;

    /// <summary>The days of a value such as <c>2022-04-02..2022-04-06</c>, or of one day.</summary>
    /// <exception cref="QuestionException">It gives no days.</exception>
    public static DateInterval Range(string option, string given)
    {
        var parts = given.Split("..", 2);
        return Of(option, parts[0], option, parts[^1]);
    }

    private static DateInterval Of(string firstOption, string first, string lastOption, string last)
    {
        var (start, end) = (Day(firstOption, first), Day(lastOption, last));
        return start <= end ? new DateInterval(start, end) : throw new QuestionException($"{firstOption} {first} lies after {last}; swap them");
    }

    private static LocalDate Day(string option, string given)
    {
        var parsed = LocalDatePattern.Iso.Parse(given.Trim());
        return parsed.Success ? parsed.Value : throw new QuestionException($"{option} '{given}' is no day; write it like 2022-04-04");
    }
}
