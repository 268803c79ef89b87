using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Details;

namespace Lacuna.Reading.Attribution;

/// <summary>Marks statements: has a finder find their spans and reads the rest off the words around them.</summary>
internal sealed class AttributionStage(IStatementFinder finder) : IReadingStage
{
    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var found = new List<FoundStatement>(finder.Find(document));
        found.Sort(ByPlace);
        var statements = ImmutableArray.CreateBuilder<Statement>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0 && IsSame(found[i], found[i - 1]))
            {
                continue;
            }

            statements.Add(StatementReader.Read(document, found[i], "s" + (statements.Count + 1).ToString(CultureInfo.InvariantCulture)));
        }

        return document with { Statements = Nesting.Mark(statements.ToImmutable()) };
    }

    private static bool IsSame(FoundStatement left, FoundStatement right) => left.Cue is not null && left.Cue == right.Cue;

    /// <summary>Text order of the extents; of those that start together, one that opens with its content goes around the others.</summary>
    private static int ByPlace(FoundStatement left, FoundStatement right)
    {
        var (one, other) = (Extent(left), Extent(right));
        var (oneIsOuter, otherIsOuter) = (left.Content[0].Start == one.Start, right.Content[0].Start == other.Start);
        return one.Start != other.Start ? one.Start.CompareTo(other.Start)
            : oneIsOuter != otherIsOuter ? otherIsOuter.CompareTo(oneIsOuter)
            : oneIsOuter && one.Length != other.Length ? other.Length.CompareTo(one.Length)
            : (left.Cue ?? left.Content[0]).Start.CompareTo((right.Cue ?? right.Content[0]).Start);
    }

    private static TextSpan Extent(FoundStatement found)
    {
        var (start, end) = (found.Content[0].Start, found.Content[^1].End);
        foreach (var span in (ReadOnlySpan<TextSpan?>)[found.Source, found.Cue])
        {
            if (span is { } at)
            {
                (start, end) = (Math.Min(start, at.Start), Math.Max(end, at.End));
            }
        }

        return TextSpan.FromBounds(start, end);
    }
}
