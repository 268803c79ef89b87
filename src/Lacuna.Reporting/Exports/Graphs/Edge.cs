using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reporting.Exports.Graphs;

/// <summary>What one actor said to another, counted.</summary>
internal sealed class Edge
{
    /// <summary>Statements by act.</summary>
    public SortedDictionary<SpeechAct, int> Acts { get; } = [];

    public int Count { get; private set; }

    public LocalDate? First { get; private set; }

    public LocalDate? Last { get; private set; }

    /// <summary>Address or id of the document with the first of them.</summary>
    public required string Document { get; init; }

    /// <summary>The exact words of the first of them.</summary>
    public required string Exact { get; init; }

    public void Add(SpeechAct act, LocalDate? published)
    {
        Count++;
        Acts[act] = Acts.GetValueOrDefault(act) + 1;
        if (published is { } day)
        {
            First = First is { } first ? LocalDate.Min(first, day) : day;
            Last = Last is { } last ? LocalDate.Max(last, day) : day;
        }
    }
}
