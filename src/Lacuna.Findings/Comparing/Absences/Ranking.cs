using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Orders the absences and leaves out those that a better one already tells.</summary>
internal static class Ranking
{
    /// <summary>Share of the places of a longer topic in those of a shorter one from which on the longer one tells more.</summary>
    private const double MostlyTogether = 0.6;

    /// <summary>The terms, the most salient first.</summary>
    public static List<Term> Of(List<Term> terms)
    {
        var topics = terms.Where(term => term.Kind == AbsenceKind.Topic).ToDictionary(term => term.Key, StringComparer.Ordinal);
        var dropped = new HashSet<Term>();
        foreach (var longer in topics.Values)
        {
            if (!longer.Key.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var word in longer.Key.Split(' '))
            {
                if (topics.TryGetValue(word, out var shorter))
                {
                    dropped.Add(longer.Places.Count >= MostlyTogether * shorter.Places.Count ? shorter : longer);
                }
            }
        }

        return
        [
            .. terms.Where(term => !dropped.Contains(term))
                .OrderByDescending(term => term.Salience)
                .ThenBy(term => term.Key, StringComparer.Ordinal),
        ];
    }
}
