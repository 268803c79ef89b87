using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Marks the words that stand for actors: names with titles, metonyms, demonyms, offices, roles, groups, pronouns.</summary>
/// <remarks>Actors that the words alone settle are filled in; the rest is left to the next stage. One pass over the words, longest phrase first.</remarks>
internal sealed class MentionStage : IReadingStage
{
    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var lexicon = context.Actors.Lexicon;
        var words = DocumentWords.Of(document, lexicon);
        var found = new MentionList();
        var people = new PersonFinder(words, context.Actors, document.Document.Published?.Date, found);
        var groups = new GroupFinder(words, lexicon, found);
        var tables = new TableFinder(words, lexicon, found);
        var bodies = new OrganisationFinder(words, lexicon, found);
        var roles = new RoleFinder(words, found);
        var single = new SingleNameFinder(words, document, context.Actors, found);
        for (var at = 0; at < words.Count;)
        {
            var end = FindAt(at);
            at = end > at ? end : at + 1;
        }

        single.Finish();
        return document with { Mentions = found.ToImmutable() };

        int FindAt(int at)
        {
            var word = words[at];
            if (!word.Is(WordShape.Letters))
            {
                return at;
            }

            if (word.Is(WordShape.Joined))
            {
                return tables.Find(at);
            }

            int end;
            var known = tables.LengthAt(at);
            if ((end = people.FindTitled(at, known)) > at)
            {
                return end;
            }

            if ((end = roles.Find(at)) > at || (end = groups.Find(at)) > at || (end = people.FindNamed(at)) > at)
            {
                return end;
            }

            if (known < 2 && (end = bodies.Find(at)) > at)
            {
                return end;
            }

            if ((end = tables.Find(at)) > at)
            {
                return end;
            }

            if (word.Is(WordClass.Pronoun | WordClass.PossessivePronoun))
            {
                found.Add(new Mention(word.Span, MentionKind.Pronoun));
                return at + 1;
            }

            return single.Find(at);
        }
    }
}
