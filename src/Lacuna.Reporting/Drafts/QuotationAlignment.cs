using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Quotes;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Drafts;

/// <summary>A quotation above the words of its source.</summary>
internal static class QuotationAlignment
{
    /// <summary>Words shown of a run that is the same, on each side of what is changed.</summary>
    private const int SameWords = 5;

    /// <summary>Characters shown of a run that is left out or changed, at each of its ends.</summary>
    private const int EndCharacters = 60;

    /// <summary>The alignment; null when no word was changed.</summary>
    public static Alignment? Of(QuoteCheck check)
    {
        if (check.Edits.All(edit => edit.Kind is QuoteEditKind.Same or QuoteEditKind.SteppedOver))
        {
            return null;
        }

        var pieces = ImmutableArray.CreateBuilder<AlignedPiece>();
        for (var i = 0; i < check.Edits.Length; i++)
        {
            var edit = check.Edits[i];
            if (edit.Kind == QuoteEditKind.Same)
            {
                AddSame(pieces, Words(edit.DraftWords), Words(edit.SourceWords), isFirst: i == 0, isLast: i == check.Edits.Length - 1);
            }
            else
            {
                pieces.Add(new AlignedPiece(Shortened(edit.DraftWords), Shortened(edit.SourceWords), Of(edit.Kind)));
            }
        }

        return new Alignment("draft", "source", pieces.ToImmutable());
    }

    /// <summary>What is the same is shown as far as it lies next to a change.</summary>
    private static void AddSame(ImmutableArray<AlignedPiece>.Builder pieces, string[] draft, string[] source, bool isFirst, bool isLast)
    {
        if (draft.Length != source.Length)
        {
            pieces.Add(new AlignedPiece(Shortened(string.Join(' ', draft)), Shortened(string.Join(' ', source)), ""));
            return;
        }

        var fromStart = isFirst ? 0 : SameWords;
        var fromEnd = isLast ? 0 : SameWords;
        for (var i = 0; i < draft.Length; i++)
        {
            if (i < fromStart || i >= draft.Length - fromEnd || draft.Length <= fromStart + fromEnd + 1)
            {
                pieces.Add(new AlignedPiece(draft[i], source[i], ""));
            }
            else if (i == fromStart)
            {
                pieces.Add(new AlignedPiece("…", "…", ""));
            }
        }
    }

    private static string[] Words(string run) => run.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Shortened(string run)
    {
        var line = string.Join(' ', Words(run));
        return line.Length <= (2 * EndCharacters) + 3
            ? line
            : string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(0, EndCharacters).TrimEnd()} … {line.AsSpan(line.Length - EndCharacters).TrimStart()}");
    }

    private static string Of(QuoteEditKind kind) => kind switch
    {
        QuoteEditKind.Cleaned => "cleaned",
        QuoteEditKind.Bracketed => "in brackets",
        QuoteEditKind.Elided => "at the ellipsis",
        QuoteEditKind.Replaced => "changed",
        QuoteEditKind.Dropped => "left out",
        QuoteEditKind.Added => "added",
        QuoteEditKind.Moved => "moved",
        QuoteEditKind.SteppedOver => "who speaks",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
