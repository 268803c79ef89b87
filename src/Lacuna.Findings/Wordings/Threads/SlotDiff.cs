namespace Lacuna.Findings.Wordings.Threads;

/// <summary>What changed between two states of one sentence, word by word.</summary>
internal static class SlotDiff
{
    /// <summary>Stretches that differ, in order: words [<c>From</c>, <c>To</c>) of the earlier state against words [<c>NewFrom</c>, <c>NewTo</c>) of the later one.</summary>
    public static List<Slot> Between(ReadOnlySpan<int> earlier, ReadOnlySpan<int> later)
    {
        var common = Common(earlier, later);
        var slots = new List<Slot>();
        var (i, j) = (0, 0);
        while (i < earlier.Length || j < later.Length)
        {
            if (i < earlier.Length && j < later.Length && earlier[i] == later[j] && common[i, j] == common[i + 1, j + 1] + 1)
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (from, newFrom) = (i, j);
            while ((i < earlier.Length || j < later.Length)
                && !(i < earlier.Length && j < later.Length && earlier[i] == later[j] && common[i, j] == common[i + 1, j + 1] + 1))
            {
                if (j == later.Length || (i < earlier.Length && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            slots.Add(new Slot(from, i, newFrom, j));
        }

        return slots;
    }

    /// <summary>Length of the longest common subsequence of what follows each pair of places.</summary>
    private static int[,] Common(ReadOnlySpan<int> earlier, ReadOnlySpan<int> later)
    {
        var common = new int[earlier.Length + 1, later.Length + 1];
        for (var i = earlier.Length - 1; i >= 0; i--)
        {
            for (var j = later.Length - 1; j >= 0; j--)
            {
                common[i, j] = earlier[i] == later[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
