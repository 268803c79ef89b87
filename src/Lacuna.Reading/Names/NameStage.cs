using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Makes names of what the trained reader marked, mends their bounds and kinds, and makes mentions of the people and bodies that no table knows.</summary>
/// <remarks>
/// Beside the reader's marks the bodies of our tables count; what else the rules take for a name is left to mentions, for on the development
/// parts of the reader's training corpora it adds more wrong names than right ones. Without the reader the names are those of the mentions.
/// </remarks>
internal sealed class NameStage : IReadingStage
{
    /// <summary>Marks less likely than this are no names.</summary>
    /// <remarks>Swept on Universal NER's English-EWT, development and test, and CrossNER politics, development: F1 at 0.35 is 85.2, 82.7, 91.7; at 0.42 85.0, 82.8, 91.6; at 0.48 84.5, 82.7, 91.6; at 0.54 84.2, 81.7, 91.5.</remarks>
    private const double LeastProbability = 0.42;

    /// <summary>The same for people, whose names the reader knows best.</summary>
    /// <remarks>Swept on Universal NER's English-EWT, development and test, CrossNER politics, test, GUM, development and test, and MEANTIME: F1 at 0.35 is 85.3, 82.5, 86.6, 65.3, 63.7; at 0.42 85.1, 82.5, 86.6, 65.3, 63.8; at 0.5 84.8, 82.6, 86.6, 65.2, 63.9. Other bounds for bodies and places gain nothing.</remarks>
    private const double LeastOfPerson = 0.35;

    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var lexicon = context.Actors.Lexicon;
        var words = DocumentWords.Of(document, lexicon);
        var names = new NameList(words);
        if (document.Trained is not { } trained)
        {
            AddMentioned(document.Mentions, names, static _ => true);
            return document with { Names = names.ToImmutable() };
        }

        foreach (var mark in trained.Spans)
        {
            if (KindOf(mark.Kind) is { } kind && mark.Probability >= (kind == NameKind.Person ? LeastOfPerson : LeastProbability))
            {
                names.Add(new NameDraft(words.IndexAt(mark.Span.Start), words.IndexAt(mark.Span.End), kind, mark.Probability));
            }
        }

        new NameBounds(words).Mend(names);
        new NotNames(words).Remove(names);
        new NameKinds(words).Settle(names);
        new ShortForms(words).Add(names);
        new TitledNames(words).Add(names);
        new RepeatedNames(words).Add(names);
        AddMentioned(document.Mentions, names, mention => mention.Actors is [{ Kind: ActorKind.Organisation } body] && lexicon.Named(body.Id) is not null);
        return document with { Names = names.ToImmutable(), Mentions = NewMentions.Add(document.Mentions, names, trained.Spans) };
    }

    private static void AddMentioned(ImmutableArray<Mention> mentions, NameList names, Func<Mention, bool> counts)
    {
        foreach (var mention in mentions)
        {
            if (KindOf(mention) is { } kind && counts(mention))
            {
                var span = mention.NameOnly ?? mention.Span;
                var first = names.Words.IndexAt(span.Start);
                names.Add(new NameDraft(names.Words[first].Hash == WellKnown.The ? first + 1 : first, names.Words.IndexAt(span.End), kind, null));
            }
        }
    }

    private static NameKind? KindOf(TrainedSpanKind kind) => kind switch
    {
        TrainedSpanKind.Person => NameKind.Person,
        TrainedSpanKind.Organisation => NameKind.Organisation,
        TrainedSpanKind.Place => NameKind.Place,
        _ => null,
    };

    private static NameKind? KindOf(Mention mention) => (mention.Kind, mention.Actors) switch
    {
        (MentionKind.Metonym, _) => NameKind.Place,
        (MentionKind.Name, []) => NameKind.Person,
        (MentionKind.Name, [{ Kind: ActorKind.Person }, ..]) => NameKind.Person,
        (MentionKind.Name, [{ Kind: ActorKind.Organisation }, ..]) => NameKind.Organisation,
        (MentionKind.Name, [{ Kind: ActorKind.State }, ..]) => NameKind.Place,
        _ => null,
    };
}
