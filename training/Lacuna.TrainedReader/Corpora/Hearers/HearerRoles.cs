using System.Globalization;

namespace Lacuna.TrainedReader.Corpora.Hearers;

/// <summary>Which argument of a predicate is the person addressed; the table is <c>hearer-rolesets.tsv</c>.</summary>
internal sealed class HearerRoles
{
    private static readonly HashSet<string> PartsOfSpeech = new(["NOUN", "PROPN", "PRON", "DET"], StringComparer.Ordinal);

    /// <summary>Pronouns that stand for things, not for somebody.</summary>
    private static readonly HashSet<string> Things = new(["it", "this", "that", "what", "which", "there", "something", "anything", "nothing", "everything"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (string Role, string[] Openings)> _roles;

    public HearerRoles()
    {
        using var reader = new StreamReader(typeof(HearerRoles).Assembly.GetManifestResourceStream("hearer-rolesets.tsv")!);
        _roles = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(row => !row.StartsWith('#'))
            .Select(row => row.Split('\t'))
            .ToDictionary(row => row[0], row => (string.Create(CultureInfo.InvariantCulture, $"ARG{row[1]}"), row[2].Split(',')), StringComparer.Ordinal);
    }

    /// <summary>True for a verb that may address somebody.</summary>
    public bool Addresses(PropBankSentence sentence, PropBankPredicate predicate) =>
        sentence.PartsOfSpeech[predicate.Word] == "VERB" && _roles.ContainsKey(predicate.Roleset);

    /// <summary>Whom <paramref name="predicate"/> addresses, without the preposition and without a clause that hangs on it; null when it does not tell.</summary>
    public Range? HearerOf(PropBankSentence sentence, PropBankPredicate predicate)
    {
        var (role, openings) = _roles[predicate.Roleset];
        foreach (var argument in predicate.Arguments.Where(argument => argument.Role == role))
        {
            var (start, end) = (argument.Start, argument.End);
            var isAfterPreposition = sentence.PartsOfSpeech[start] == "ADP";
            if (!openings.Contains(isAfterPreposition ? sentence.Words[start].ToLowerInvariant() : "-"))
            {
                continue;
            }

            start += isAfterPreposition ? 1 : 0;
            if (start >= end)
            {
                continue;
            }

            var head = sentence.HeadOf(start..end);
            if (PartsOfSpeech.Contains(sentence.PartsOfSpeech[head]) && !Things.Contains(sentence.Words[head]))
            {
                return start..EndOf(sentence, start, head, end);
            }
        }

        return null;
    }

    /// <summary>Where the phrase ends: before a clause about it, and without a closing sign.</summary>
    private static int EndOf(PropBankSentence sentence, int start, int head, int end)
    {
        for (var word = head + 1; word < end; word++)
        {
            for (var clause = head + 1; clause < end; clause++)
            {
                if (sentence.Heads[clause] - 1 >= start && sentence.Relations[clause].StartsWith("acl", StringComparison.Ordinal) && sentence.IsBelow(word, clause))
                {
                    end = word;
                }
            }
        }

        while (end - 1 > head && sentence.PartsOfSpeech[end - 1] == "PUNCT")
        {
            end--;
        }

        return end;
    }
}
