using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>A name with a title in a draft, and what the title says.</summary>
/// <param name="Words">Title and name, "former" included.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Person">Who is meant.</param>
/// <param name="Office">Code of the office; null for a nationality alone.</param>
/// <param name="Of">Id of the state or body that the words give; null when they give none.</param>
internal sealed record Titled(Evidence Words, string Name, Actor Person, string? Office, string? Of)
{
    /// <summary>True for "former", "ex-".</summary>
    public bool IsFormer { get; init; }

    /// <summary>True for "then", "late", "ousted": held at some time.</summary>
    public bool IsOnce { get; init; }

    /// <summary>True for "deputy", "acting", "-elect": not the office itself.</summary>
    public bool IsLoose { get; init; }

    /// <summary>True when several persons bear the name.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True when the sentence tells of another time: of an administration, of former aides, of years before.</summary>
    public bool IsOfAnotherTime { get; init; }

    /// <summary>The days that the paragraph speaks of, besides the day of publication.</summary>
    public ImmutableArray<DateInterval> Days { get; init; } = [];

    /// <summary>Tokens before and after in which "former" says of an aide that the time is another: "a former adviser to President Clinton", "President Bush's former aide".</summary>
    private const int FormerReach = 7;

    /// <summary>The titled names of <paramref name="draft"/>, in text order. Words in quotation marks are another's, and left out.</summary>
    public static ImmutableArray<Titled> In(AnnotatedDocument draft, ActorTable table)
    {
        var found = ImmutableArray.CreateBuilder<Titled>();
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, NameOnly: { } name, Actors: [{ Kind: ActorKind.Person } person] }
                && (mention.Office is not null || mention.Of is not null)
                && !draft.Quotations.Any(quotation => !quotation.IsScare && quotation.Span.Contains(mention.Span)))
            {
                found.Add(Read(draft, mention, name, person, table));
            }
        }

        return found.ToImmutable();
    }

    private static Titled Read(AnnotatedDocument draft, Mention mention, TextSpan name, Actor person, ActorTable table)
    {
        var first = draft.TokenAt(mention.Span.Start);
        var end = draft.TokenAt(name.Start);
        var before = first - 1;

        // "ex-president": the hyphen may part the word from the title.
        before -= before > 0 && draft.Tokens[before].AsSpan(draft.Text) is "-" ? 1 : 0;
        bool former = false, once = false, loose = false;
        for (var i = Math.Max(0, before); i < end; i++)
        {
            foreach (var part in draft.Tokens[i].AsSpan(draft.Text).ToString().ToLowerInvariant().Split('-'))
            {
                var isFormer = OfficeClasses.IsMarker("former", part);
                former |= isFormer;
                once |= OfficeClasses.IsMarker("once", part) && i >= first - 1;
                loose |= OfficeClasses.IsMarker("loose", part) && i >= first - 1;
            }
        }

        var span = former ? TextSpan.FromBounds(Math.Min(draft.Tokens[Math.Max(0, before)].Start, mention.Span.Start), mention.Span.End) : mention.Span;
        return new Titled(Evidence.From(draft.Document, former && !StartsFormer(draft, span) ? mention.Span : span), name.In(draft.Text), person, mention.Office, OfNamed(draft, mention, name, table))
        {
            IsFormer = former,
            IsOnce = once,
            IsLoose = loose || draft.Text.AsSpan(mention.Span.Start, name.Start - mention.Span.Start).Contains("-elect", StringComparison.OrdinalIgnoreCase),
            IsAmbiguous = mention.IsAmbiguous,
            IsOfAnotherTime = IsPast(draft, first, draft.TokenAt(mention.Span.End)),
            Days = DaysAround(draft, mention.Span),
        };
    }

    /// <summary>The state or body that the words name; one that an office alone implies ("foreign secretary") says nothing of the bearer's.</summary>
    private static string? OfNamed(AnnotatedDocument draft, Mention mention, TextSpan name, ActorTable table)
    {
        if (mention.Of is not { } of)
        {
            return null;
        }

        var title = draft.Text[mention.Span.Start..name.Start];
        return table.NamesOf(of).Any(words => title.Contains(words, StringComparison.OrdinalIgnoreCase))
            || draft.Mentions.Any(inner => mention.Span.Contains(inner.Span) && inner.Span != mention.Span && inner.Actors.Any(actor => actor.Id == of)) ? of : null;
    }

    private static bool IsPast(AnnotatedDocument draft, int first, int end)
    {
        var index = draft.SentenceAt(draft.Tokens[first].Start);
        if (index >= draft.Sentences.Length)
        {
            return false;
        }

        for (var i = draft.Sentences[index].FirstToken; i < draft.Sentences[index].EndToken; i++)
        {
            var word = draft.Tokens[i].AsSpan(draft.Text).ToString().ToLowerInvariant();
            if (OfficeClasses.IsMarker("past", word) || ((i < first - 1 || i >= end) && i >= first - FormerReach && i < end + FormerReach && OfficeClasses.IsMarker("former", word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsFormer(AnnotatedDocument draft, TextSpan span) =>
        draft.Tokens[draft.TokenAt(span.Start)].AsSpan(draft.Text).ToString().ToLowerInvariant().Split('-').Any(part => OfficeClasses.IsMarker("former", part));

    private static ImmutableArray<DateInterval> DaysAround(AnnotatedDocument draft, TextSpan span)
    {
        foreach (var paragraph in draft.Paragraphs)
        {
            if (paragraph.Contains(span))
            {
                return [.. draft.Times.Where(time => time.Days is not null && paragraph.Contains(time.Span)).Select(time => time.Days!)];
            }
        }

        return [];
    }
}
