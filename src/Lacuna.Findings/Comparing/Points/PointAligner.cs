namespace Lacuna.Findings.Comparing.Points;

/// <summary>Puts together what two accounts say of the same thing.</summary>
internal static class PointAligner
{
    /// <summary>
    /// Similarity from which on two points speak of the same thing. Swept from 0.3 to 0.6 on the golden cases and on three
    /// pairs of readouts of the White House with the Kremlin and with president.gov.ua (30 December 2021, 13 February and
    /// 15 June 2022), 28 pairs of points marked by hand. Best F1 0.78 at 0.475 (precision 0.90, recall 0.68); set a little
    /// lower, for the set is small and a missed pair reads as two silences.
    /// </summary>
    public const double SameSubject = 0.46;

    /// <summary>Similarity from which on a further point joins two that are together already. Not swept: above <see cref="SameSubject"/>, so that one point does not gather its neighbours.</summary>
    public const double Joining = 0.55;

    /// <summary>Points that may stand on one side of a group: more would swallow an account.</summary>
    public const int MostOnASide = 3;

    /// <summary>Groups of the points, in reading order of the first account, then of the second.</summary>
    /// <param name="similarity">Similarity of each point of A (row) to each of B (column).</param>
    public static List<PointGroup> Align(double[,] similarity)
    {
        var (rows, columns) = (similarity.GetLength(0), similarity.GetLength(1));
        var groupOfA = new PointGroup?[rows];
        var groupOfB = new PointGroup?[columns];
        foreach (var (a, b, value) in PairsBestFirst(similarity))
        {
            var (inA, inB) = (groupOfA[a], groupOfB[b]);
            if (inA is null && inB is null)
            {
                var group = new PointGroup { Similarity = value };
                group.InA.Add(a);
                group.InB.Add(b);
                (groupOfA[a], groupOfB[b]) = (group, group);
            }
            else if (inA is null && value >= Joining && inB!.InA.Count < MostOnASide && inB.InB.Count == 1)
            {
                inB.InA.Add(a);
                groupOfA[a] = inB;
            }
            else if (inB is null && value >= Joining && inA!.InB.Count < MostOnASide && inA.InA.Count == 1)
            {
                inA.InB.Add(b);
                groupOfB[b] = inA;
            }
        }

        var groups = new List<PointGroup>();
        for (var a = 0; a < rows; a++)
        {
            if (groupOfA[a] is not { } group)
            {
                group = new PointGroup { Similarity = Enumerable.Range(0, columns).Select(b => similarity[a, b]).DefaultIfEmpty().Max() };
                group.InA.Add(a);
                groups.Add(group);
            }
            else if (group.InA.Min == a)
            {
                groups.Add(group);
            }
        }

        for (var b = 0; b < columns; b++)
        {
            if (groupOfB[b] is null)
            {
                var group = new PointGroup { Similarity = Enumerable.Range(0, rows).Select(a => similarity[a, b]).DefaultIfEmpty().Max() };
                group.InB.Add(b);
                groups.Add(group);
            }
        }

        return groups;
    }

    private static List<(int A, int B, double Value)> PairsBestFirst(double[,] similarity)
    {
        var pairs = new List<(int A, int B, double Value)>();
        for (var a = 0; a < similarity.GetLength(0); a++)
        {
            for (var b = 0; b < similarity.GetLength(1); b++)
            {
                if (similarity[a, b] >= SameSubject)
                {
                    pairs.Add((a, b, similarity[a, b]));
                }
            }
        }

        pairs.Sort((left, right) => right.Value != left.Value ? right.Value.CompareTo(left.Value) : left.A != right.A ? left.A.CompareTo(right.A) : left.B.CompareTo(right.B));
        return pairs;
    }
}
