using System.Collections.Immutable;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>What the pile holds of the channels that speak for each side, by date of publication.</summary>
internal sealed class ChannelIndex : ISideChannels
{
    /// <summary>A channel covers a contact when it published no more than so many days before and after it. A government's site is seldom silent for longer, weekends included.</summary>
    public const int CoverageDays = 3;

    private readonly Dictionary<string, List<LocalDate>> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _sources = new(StringComparer.Ordinal);

    public ChannelIndex(IReadOnlyList<AnnotatedDocument> documents, int[] firstOfEach)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i].Document;
            if (firstOfEach[i] != i || document.Source is not { SpeaksFor: { } side } source)
            {
                continue;
            }

            if (!_dates.TryGetValue(side, out var dates))
            {
                _dates.Add(side, dates = []);
                _sources.Add(side, new SortedSet<string>(StringComparer.Ordinal));
            }

            _sources[side].Add(source.Name);
            if (document.Published?.Date is { } day)
            {
                dates.Add(day);
            }
        }

        foreach (var dates in _dates.Values)
        {
            dates.Sort();
        }
    }

    /// <inheritdoc/>
    public ChannelCoverage? Of(string side, DateInterval? days)
    {
        if (!_dates.TryGetValue(side, out var dates))
        {
            return null;
        }

        ImmutableArray<string> sources = [.. _sources[side]];
        if (days is null)
        {
            return new ChannelCoverage(sources, 0, null, null);
        }

        var window = new DateInterval(days.Start.PlusDays(-CoverageDays), days.End.PlusDays(CoverageDays));
        LocalDate? before = null, after = null;
        var count = 0;
        foreach (var day in dates)
        {
            before = day <= days.Start ? day : before;
            after ??= day > days.End ? day : null;
            count += window.Contains(day) ? 1 : 0;
        }

        return new ChannelCoverage(sources, count, before, after) { Window = window };
    }

    /// <summary>True when the channel published shortly before and shortly after.</summary>
    public bool IsCovered(ChannelCoverage coverage) =>
        coverage is { Window: { } window, LastBefore: { } before, FirstAfter: { } after } && window.Contains(before) && window.Contains(after);
}
