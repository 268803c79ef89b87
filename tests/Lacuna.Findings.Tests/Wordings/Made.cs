using System.Collections.Immutable;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Findings.Tests.Wordings;

/// <summary>Series for tests: one document a day, or the files of a case.</summary>
internal static class Made
{
    public static readonly LocalDate FirstDay = new(2031, 1, 1);

    private static readonly ReadingLine Line = ReadingLine.CreateSegmenting();

    public static WordingSeries Daily(params IEnumerable<string> texts) => Daily([], texts);

    public static WordingSeries Daily(IEnumerable<CoverageHole> holes, IEnumerable<string> texts) =>
        WordingSeries.From(texts.Select((text, i) => Read($"{i:000}", text, FirstDay.PlusDays(i))), holes);

    public static AnnotatedDocument Read(string id, string text, LocalDate? day) => Line.Read(new Document
    {
        Id = id,
        Text = text,
        Published = day is { } on ? new PublicationTime("made", on.AtMidnight()) : null,
    });

    public static CoverageHole Hole(int first, int last) => new(new DateInterval(FirstDay.PlusDays(first), FirstDay.PlusDays(last)), "The site was down.");

    /// <summary>The documents of a case, dated by the names of their files.</summary>
    public static WordingSeries Case(string name) => WordingSeries.From(Directory.EnumerateFiles(Cases.Path(name), "*.txt")
        .Where(file => char.IsAsciiDigit(Path.GetFileName(file)[0]))
        .Order(StringComparer.Ordinal)
        .Select(file => Line.Read(new Document { Id = Path.GetFileName(file), Origin = Path.GetFileName(file), Text = File.ReadAllText(file) })));

    public static ImmutableArray<(int First, int Last)> RunsOf(Findings.Wordings.Wording wording) => [.. wording.Runs.Select(run => (run.First, run.Last))];
}
