using System.Runtime.InteropServices;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading.Mentions;
using Lacuna.Reading.Segmentation;

namespace Lacuna.Reading.Actors;

/// <summary>Fills in who is meant by names, offices, roles and pronouns, with the headline read first when it is no part of the text.</summary>
/// <remarks>First and second person inside quotations are left to the stage that knows the quotation's speaker.</remarks>
internal sealed class ActorStage : IReadingStage
{
    private readonly SegmentStage _segments = new();
    private readonly MentionStage _mentions = new();

    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var day = document.Document.Published?.Date;
        var people = new DocumentPeople(context.Actors, day);
        var names = new NameResolver(context.Actors, people, day);
        var (title, headline) = ReadHeadline(document.Document, context);
        names.Resolve(title, headline);
        Mention[] mentions = [.. document.Mentions];
        names.Resolve(document.Text, mentions);

        ResolveOffices(headline, new Discourse(new AnnotatedDocument(document.Document with { Text = title }), DocumentWords.None(title, context.Actors.Lexicon), people, context.Actors));
        var discourse = new Discourse(document, DocumentWords.Of(document, context.Actors.Lexicon), people, context.Actors) { Author = AuthorOf(title, headline) };
        discourse.Pair = PairFinder.Find(headline, mentions, discourse);
        new ReferenceResolver(discourse).Resolve(mentions);
        return document with { Mentions = ImmutableCollectionsMarshal.AsImmutableArray(mentions) };
    }

    private (string Title, Mention[] Mentions) ReadHeadline(Document document, ReadingContext context)
    {
        if (document.Headline is not null || document.Title.Length == 0)
        {
            return ("", []);
        }

        var headline = new AnnotatedDocument(document with { Text = document.Title, Headline = null });
        return (document.Title, [.. _mentions.Read(_segments.Read(headline, context), context).Mentions]);
    }

    private static void ResolveOffices(Mention[] headline, Discourse discourse)
    {
        var offices = new OfficeResolver(discourse);
        for (var i = 0; i < headline.Length; i++)
        {
            if (headline[i] is { Kind: MentionKind.Office, Actors.IsEmpty: true } office)
            {
                headline[i] = offices.Resolve(office, i > 0 ? headline[i - 1] : null, i + 1 < headline.Length ? headline[i + 1] : null, null);
            }
        }
    }

    /// <summary>Whose words the document is: "Statement by President Biden on ...", "Remarks by ...".</summary>
    private static Actor? AuthorOf(string title, Mention[] headline)
    {
        foreach (var mention in headline)
        {
            if (mention.Kind is MentionKind.Name or MentionKind.Office && mention.Actors is [{ Kind: ActorKind.Person } person])
            {
                var before = title.AsSpan(0, mention.Span.Start).TrimEnd();
                return before.EndsWith(" by", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" from", StringComparison.OrdinalIgnoreCase) || before.EndsWith("Address of", StringComparison.OrdinalIgnoreCase) ? person : null;
            }
        }

        return null;
    }
}
