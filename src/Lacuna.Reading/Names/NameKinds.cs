using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Mends what names are names of: by what the tables know, and by what the same words are elsewhere in the document.</summary>
internal sealed class NameKinds(DocumentWords words)
{
    private const WordClass Given = WordClass.GivenM | WordClass.GivenF;
    private const PhraseKind Bodies = PhraseKind.Body | PhraseKind.Outlet;
    private const PhraseKind Nationalities = PhraseKind.Adjective | PhraseKind.People;

    public void Settle(NameList names)
    {
        foreach (var name in names.All())
        {
            // "Jordan" and "Virginia" are people as well.
            if (name.Length == 1 && words[name.First].Is(Given))
            {
                continue;
            }

            if (IsWhole(name, PhraseKind.State))
            {
                name.Kind = NameKind.Place;
            }
            else if (IsWhole(name, Bodies))
            {
                name.Kind = NameKind.Organisation;
            }
            else if (IsWhole(name, Nationalities) && !IsWhole(name, PhraseKind.Person))
            {
                names.Remove(name);
            }
        }

        Agree(names);
    }

    /// <summary>The same words are one kind throughout: the one of which the reader is surest in sum.</summary>
    private static void Agree(NameList names)
    {
        foreach (var same in names.All().GroupBy(name => names.Key(name.First, name.End)))
        {
            var kinds = same.GroupBy(name => name.Kind).ToList();
            if (kinds.Count > 1)
            {
                var surest = kinds.MaxBy(kind => kind.Sum(name => name.Probability ?? 0))!.Key;
                foreach (var name in same)
                {
                    name.Kind = surest;
                }
            }
        }
    }

    private bool IsWhole(NameDraft name, PhraseKind kinds) => words.TryMatch(name.First, kinds, out var match) && match.End == name.End;
}
