using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>Cuts GUM's mentions down to names as Universal NER bounds them: no article, title, role or clause.</summary>
internal static class GumNames
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { ["person"] = "person", ["organization"] = "organisation", ["place"] = "place" };

    /// <summary>Words that GUM tags as proper nouns and that stand for a person without being a name.</summary>
    private static readonly HashSet<string> Roles = new(
        ["President", "Secretary", "Minister", "Senator", "Governor", "Judge", "Justice", "Chief", "General", "King", "Queen", "Prince", "Princess", "Emperor", "Pope", "Bishop", "Speaker", "Chairman", "Chancellor", "Ambassador", "Representative", "Congressman", "Mayor", "Captain", "Colonel", "Professor", "Doctor", "Dr.", "Mr.", "Mrs.", "Sir", "Lord", "Lady", "Mom", "Dad", "Mama", "Mommy", "Daddy", "Grandma", "Grandpa", "Director", "Administrator", "Commissioner", "Attorney", "Vice", "Premier", "Emeritus", "Sheriff", "Spokesperson", "Spokesman", "Manager", "Solicitor", "Regent", "Count", "Duke", "Earl", "Baron", "Tsar", "Shah", "Major", "Democrat", "Republican", "Psalmist", "YouTuber"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> InsideLongNames = new(["of", "for", "the", "and", "&", "de", "del", "la"], StringComparer.Ordinal);

    /// <summary>The names task's label of every word.</summary>
    public static int[] Labels(GumDocument document)
    {
        var labels = new int[document.Words.Count];
        foreach (var mention in document.Mentions.Where(mention => Kinds.ContainsKey(mention.Kind)).OrderByDescending(mention => mention.End - mention.Start))
        {
            if (NameOf(document.Words, mention) is not { } name || labels.AsSpan(name).IndexOfAnyExcept(0) >= 0)
            {
                continue;
            }

            var begin = Array.IndexOf(ReaderTask.Names.Labels, "B-" + Kinds[mention.Kind]);
            labels.AsSpan(name).Fill(begin + 1);
            labels[name.Start.Value] = begin;
        }

        return labels;
    }

    private static Range? NameOf(List<SyntaxWord> words, Mention mention)
    {
        var isPerson = mention.Kind == "person";
        var top = Enumerable.Range(mention.Start, mention.End - mention.Start).First(word => words[word].Head < mention.Start || words[word].Head >= mention.End);
        var role = top;
        if (isPerson && words[role].PartOfSpeech == "NOUN")
        {
            // "spokesman John Kirby": the role is the head, and the name hangs on it.
            top = Enumerable.Range(role, mention.End - role).FirstOrDefault(word => words[word].Head == role && words[word].PartOfSpeech == "PROPN" && (words[word].Relation is "flat" or "appos"), role);
        }

        if (words[top].PartOfSpeech != "PROPN" || (isPerson && (words[top].Tag == "NNPS" || Roles.Contains(words[top].Text))))
        {
            return null;
        }

        var (start, end) = (top, top + 1);
        while (start > mention.Start && Belongs(start - 1))
        {
            start--;
        }

        while (end < mention.End && Belongs(end))
        {
            end++;
        }

        while (end - 1 > top && !IsNamed(end - 1))
        {
            end--;
        }

        while (start < top && !IsNamed(start))
        {
            start++;
        }

        while (isPerson && start < top && Roles.Contains(words[start].Text))
        {
            start++;
        }

        return isPerson && Roles.Contains(words[end - 1].Text) ? null : start..end;

        bool IsNamed(int word) => words[word].PartOfSpeech is "PROPN" or "NUM" || (words[word].PartOfSpeech != "DET" && char.IsUpper(words[word].Text[0]));

        // A word belongs when the way from it to the top leads over words of names only.
        bool Belongs(int word)
        {
            for (var at = word; at != top; at = words[at].Head)
            {
                if (words[at].Head == role && words[at].Relation == "flat")
                {
                    return true;
                }

                if (at < mention.Start || at >= mention.End || !IsStep(words[at]))
                {
                    return false;
                }
            }

            return true;
        }

        bool IsStep(SyntaxWord word) => word.Relation switch
        {
            "flat" or "goeswith" => true,
            "punct" => word.Text is "-" or "." or "'",
            "compound" => word.PartOfSpeech is "PROPN" || char.IsUpper(word.Text[0]),
            "amod" or "nummod" => !isPerson && (char.IsUpper(word.Text[0]) || char.IsDigit(word.Text[0])),
            "conj" => mention.Kind == "organization" && (word.PartOfSpeech is "PROPN" || char.IsUpper(word.Text[0])),
            "nmod:desc" => mention.Kind == "place" && word.PartOfSpeech is "PROPN",
            "nmod" => !isPerson && (word.PartOfSpeech is "PROPN" || char.IsUpper(word.Text[0])),
            "case" or "det" or "cc" => !isPerson && InsideLongNames.Contains(word.Text),
            _ => word.Relation.StartsWith("flat:", StringComparison.Ordinal),
        };
    }
}
