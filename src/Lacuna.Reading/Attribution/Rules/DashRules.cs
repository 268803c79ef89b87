using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>A quotation signed after a dash: "It is over" — Kim.</summary>
internal static class DashRules
{
    public static void Find(Clause clause, List<Candidate> found)
    {
        var dash = clause.First + 1;
        if (!clause.Is(clause.First, ItemKind.Quotation) || !clause.Is(dash, ItemKind.Dash) || clause.Verbs.Count > 0 || dash + 1 >= clause.BodyEnd || !clause[dash + 1].IsCapital)
        {
            return;
        }

        var end = NounPhrase.EndAfter(clause, dash + 1, clause.BodyEnd);
        if (end >= clause.BodyEnd || clause.EndsPhrase(end))
        {
            found.Add(new Candidate { SourceFirst = dash + 1, SourceEnd = end, LeftFirst = clause.First, LeftEnd = dash });
        }
    }
}
