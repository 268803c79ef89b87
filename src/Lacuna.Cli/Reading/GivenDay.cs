using NodaTime;
using NodaTime.Text;

namespace Lacuna.Cli.Reading;

/// <summary>A day given on the command line.</summary>
internal static class GivenDay
{
    /// <summary>The day; null when none was given.</summary>
    /// <exception cref="UserException">The value is no day.</exception>
    public static LocalDate? Of(string option, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(value);
        return parsed.Success ? parsed.Value : throw new UserException(ExitCode.BadUse, $"{option} '{value}' is no day; write it like 2022-04-04");
    }
}
