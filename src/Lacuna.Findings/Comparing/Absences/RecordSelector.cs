using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Copies;
using NodaTime;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>The record that absences are measured against: each document once, the accounts themselves left out.</summary>
internal sealed class RecordSelector
{
    private RecordSelector(ImmutableArray<AnnotatedDocument> inWindow, ImmutableArray<AnnotatedDocument> other, RecordAround around)
    {
        InWindow = inWindow;
        Other = other;
        Around = around;
    }

    /// <summary>Documents published in the window.</summary>
    public ImmutableArray<AnnotatedDocument> InWindow { get; }

    /// <summary>Documents of other days, or undated: they only tell what is usual.</summary>
    public ImmutableArray<AnnotatedDocument> Other { get; }

    /// <summary>The denominators.</summary>
    public RecordAround Around { get; }

    public static RecordSelector Select(
        AnnotatedDocument a, AnnotatedDocument b, IReadOnlyList<AnnotatedDocument> record, DateInterval window, CancellationToken cancellation)
    {
        AnnotatedDocument[] all = [a, b, .. record];
        var firsts = CopyFinder.FirstOfEach(all, cancellation);
        var inWindow = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        var other = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        var days = new HashSet<LocalDate>();
        for (var i = 2; i < all.Length; i++)
        {
            if (firsts[i] != i)
            {
                continue;
            }

            if (all[i].Document.Published?.Date is { } date && window.Contains(date.WithCalendar(window.Start.Calendar)))
            {
                inWindow.Add(all[i]);
                days.Add(date);
            }
            else
            {
                other.Add(all[i]);
            }
        }

        return new RecordSelector(
            inWindow.ToImmutable(), other.ToImmutable(), new RecordAround(window, inWindow.Count, days.Count, record.Count - inWindow.Count));
    }
}
