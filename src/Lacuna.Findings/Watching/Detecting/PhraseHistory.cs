namespace Lacuna.Findings.Watching.Detecting;

/// <summary>Finds where the use of a phrase begins and ends in a series of documents. Of the series alone, so the same record gives the same turns.</summary>
internal static class PhraseHistory
{
    /// <summary>Documents without the phrase before its use counts as begun; with ten, the actor can have used it in at most 26% of its documents (1 − 0.05^(1/10)).</summary>
    public const int LeastBefore = 10;

    /// <summary>Documents with the phrase before its end can be told.</summary>
    public const int LeastUses = 3;

    /// <summary>Chance, at the earlier rate of use, below which documents without the phrase mean that it was dropped: one in twenty.</summary>
    public const double LeastChance = 0.05;

    /// <summary>The turns in <paramref name="uses"/>, which tells of each document in order whether it holds the phrase.</summary>
    public static IReadOnlyList<PhraseTurn> Of(IReadOnlyList<bool> uses)
    {
        var turns = new List<PhraseTurn>();
        var (start, used, last, isInUse) = (-1, 0, -1, false);
        for (var at = 0; at < uses.Count; at++)
        {
            if (uses[at])
            {
                var before = at - last - 1;
                if (!isInUse && before >= LeastBefore)
                {
                    turns.Add(new PhraseTurn(at, true, 0, before, 0, last, 1 - Math.Pow(0.05, 1.0 / before)));
                }

                (start, used) = isInUse ? (start, used + 1) : (at, 1);
                (last, isInUse) = (at, true);
            }
            else if (isInUse && used >= LeastUses)
            {
                var (length, since) = (last - start + 1, at - last);

                // Half a document is added to both sides (Jeffreys), so that a phrase used in every document is not dropped by the first without it.
                var chance = Math.Pow(1 - ((used + 0.5) / (length + 1)), since);
                if (chance < LeastChance)
                {
                    turns.Add(new PhraseTurn(at, false, used, length, since, last, chance));
                    isInUse = false;
                }
            }
        }

        return turns;
    }
}
