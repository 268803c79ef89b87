using Lacuna.Core.Reading;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Short forms that a text introduces in brackets after a body's name: "Real Estate Council of Ontario (RECO)". They stand for that body in the whole document.</summary>
internal sealed class ShortForms(DocumentWords words)
{
    /// <summary>Words between the first of the full name and the bracket, small ones included.</summary>
    private const int LongestName = 12;

    public void Add(NameList names)
    {
        for (var at = 2; at < words.Count - 1; at++)
        {
            if (words[at].Is(WordShape.AllCapitals) && words[at - 1].IsMark('(') && words[at + 1].IsMark(')') && FullNameOf(at, names) is { } full)
            {
                AddAll(at, full, names);
            }
        }
    }

    private void AddAll(int form, NameDraft full, NameList names)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Hash != words[form].Hash || !words[at].Is(WordShape.AllCapitals))
            {
                continue;
            }

            names.Add(new NameDraft(at, at + 1, NameKind.Organisation, null));
            if (names.At(at) is { Length: 1 } name)
            {
                (name.Kind, name.ShortFor) = (NameKind.Organisation, full);
            }
        }
    }

    /// <summary>The body before the bracket, when the capitals of the words there spell the short form.</summary>
    private NameDraft? FullNameOf(int form, NameList names)
    {
        var left = words[form].Length;
        for (var at = form - 2; at >= 0 && at >= form - 2 - LongestName && left > 0; at--)
        {
            if (words[at].IsCapitalWord && char.ToUpperInvariant(words.Text[words[at].Start]) != words.Text[words[form].Start + --left])
            {
                return null;
            }

            if (words[at].Is(WordShape.SentenceStart) && left > 0)
            {
                return null;
            }
        }

        return left == 0 && names.At(form - 2) is { Kind: NameKind.Organisation } full ? full : null;
    }
}
