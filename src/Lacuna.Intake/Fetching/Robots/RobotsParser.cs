using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Lacuna.Intake.Fetching.Robots;

/// <summary>Reads a robots.txt (RFC 9309). Lines that it does not know are passed over; nothing in one throws.</summary>
internal static class RobotsParser
{
    /// <summary>Bytes that are read; the least that section 2.5 lets a crawler read.</summary>
    public const int MostBytes = 500 << 10;

    /// <summary>The rules for the crawler called <paramref name="product"/>: all groups that name it together, else those for all others.</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> bytes, string product)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]);
        var (own, others) = (new Group(), new Group());
        var sitemaps = ImmutableArray.CreateBuilder<string>();
        var current = new List<Group>();
        var namesAgents = false;
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var (key, value) = Split(line);
            switch (key.ToLowerInvariant())
            {
                case "user-agent":
                    if (!namesAgents)
                    {
                        current.Clear();
                    }

                    namesAgents = true;
                    if (GroupOf(value, product, own, others) is { } group && !current.Contains(group))
                    {
                        group.IsNamed = true;
                        current.Add(group);
                    }

                    break;
                case "allow" or "disallow":
                    namesAgents = false;
                    if (value.Length > 0)
                    {
                        current.ForEach(named => named.Rules.Add(new RobotsRule(new RobotsPattern(value), key.Equals("allow", StringComparison.OrdinalIgnoreCase))));
                    }

                    break;
                case "crawl-delay":
                    namesAgents = false;
                    if (DelayOf(value) is { } delay)
                    {
                        current.ForEach(named => named.Delay = named.Delay is { } longer && longer > delay ? longer : delay);
                    }

                    break;
                case "sitemap" when value.Length > 0:
                    sitemaps.Add(value);
                    break;
            }
        }

        var mine = own.IsNamed ? own : others;
        return new RobotsRules { Rules = mine.Rules.ToImmutable(), Delay = mine.Delay, Sitemaps = sitemaps.ToImmutable() };
    }

    private static (string Key, string Value) Split(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        var colon = line.IndexOf(':');
        return colon < 0 ? ("", "") : (line[..colon].Trim().ToString(), line[(colon + 1)..].Trim().ToString());
    }

    /// <summary>Only the token counts: "Lacuna/1.0" names Lacuna.</summary>
    private static Group? GroupOf(string agent, string product, Group own, Group others)
    {
        if (agent is ['*'] or ['*', ' ' or '\t', ..])
        {
            return others;
        }

        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '-' or '_'))
        {
            end++;
        }

        return agent.AsSpan(0, end).Equals(product, StringComparison.OrdinalIgnoreCase) ? own : null;
    }

    private static TimeSpan? DelayOf(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(365).TotalSeconds)) : null;

    private sealed class Group
    {
        public bool IsNamed { get; set; }

        public ImmutableArray<RobotsRule>.Builder Rules { get; } = ImmutableArray.CreateBuilder<RobotsRule>();

        public TimeSpan? Delay { get; set; }
    }
}
