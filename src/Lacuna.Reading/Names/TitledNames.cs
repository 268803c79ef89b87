using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Names people whom a courtesy title tells: "Ms Okafor". "Mr. President" names nobody.</summary>
internal sealed class TitledNames(DocumentWords words)
{
    private const WordClass Courtesy = WordClass.HonorificM | WordClass.HonorificF;

    /// <summary>Longer ones ("Madam", "Lord") stand before offices and places as well.</summary>
    private const int LongestCourtesy = 3;

    public void Add(NameList names)
    {
        for (var at = 1; at < words.Count; at++)
        {
            var title = words[at - 1];
            if (title.Is(Courtesy) && title.IsCapitalWord && title.Length <= LongestCourtesy && words[at].IsCapitalWord && !words[at].Is(Courtesy) && !words.TryMatch(at, PhraseKind.Office, out _))
            {
                var end = at + 1;
                while (words[end].IsCapitalWord && !words[end].Is(WordShape.SentenceStart) && names.At(end) is null)
                {
                    end++;
                }

                names.Add(new NameDraft(at, end, NameKind.Person, null));
            }
        }
    }
}
