using System.Globalization;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>Reads lengths of time as people write them: <c>90s</c>, <c>15m</c>, <c>6h</c>, <c>1d</c>.</summary>
public static class PollInterval
{
    /// <summary>The shortest interval; no site's news is worth asking for more often.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Most = TimeSpan.FromDays(31);

    /// <summary>The interval in <paramref name="text"/>; null when it is none, or not from 30 seconds to 31 days.</summary>
    public static TimeSpan? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        TimeSpan? unit = text[^1] switch
        {
            's' => TimeSpan.FromSeconds(1),
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => null,
        };
        return unit is { } one && number <= Most / one && one * number is var length && length >= Least && length <= Most ? length : null;
    }
}
