namespace Lacuna.Findings.Comparing.Points;

/// <summary>Puts together what two accounts say of the same thing.</summary>
internal static class PointAligner
{
    /// <summary>Similarity from which on two points speak of the same thing.</summary>
    public const double SameSubject = 0.45;

    /// <summary>Similarity from which on a further point joins two that are together already.</summary>
    public const double Joining = 0.55;

    /// <summary>Points that may stand on one side of a group: more would swallow an account.</summary>
    public const int MostOnASide = 3;

    /// <summary>Groups of the points, in reading order of the first account, then of the second.</summary>
    /// <param name="similarity">Similarity of each point of A (row) to each of B (column).</param>
    /// <param name="sameSubject">See <see cref="SameSubject"/>.</param>
    /// <param name="joining">See <see cref="Joining"/>.</param>
    public static List<PointGroup> Align(double[,] similarity, double sameSubject = SameSubject, double joining = Joining)
    {
        var (rows, columns) = (similarity.GetLength(0), similarity.GetLength(1));
        var groupOfA = new PointGroup?[rows];
        var groupOfB = new PointGroup?[columns];
        foreach (var (a, b, value) in PairsBestFirst(similarity, sameSubject))
        {
            var (inA, inB) = (groupOfA[a], groupOfB[b]);
            if (inA is null && inB is null)
            {
                var group = new PointGroup { Similarity = value };
                group.InA.Add(a);
                group.InB.Add(b);
                (groupOfA[a], groupOfB[b]) = (group, group);
            }
            else if (inA is null && value >= joining && inB!.InA.Count < MostOnASide && inB.InB.Count == 1)
            {
                inB.InA.Add(a);
                groupOfA[a] = inB;
            }
            else if (inB is null && value >= joining && inA!.InB.Count < MostOnASide && inA.InA.Count == 1)
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

    private static List<(int A, int B, double Value)> PairsBestFirst(double[,] similarity, double sameSubject)
    {
        var pairs = new List<(int A, int B, double Value)>();
        for (var a = 0; a < similarity.GetLength(0); a++)
        {
            for (var b = 0; b < similarity.GetLength(1); b++)
            {
                if (similarity[a, b] >= sameSubject)
                {
                    pairs.Add((a, b, similarity[a, b]));
                }
            }
        }

        pairs.Sort((left, right) => right.Value != left.Value ? right.Value.CompareTo(left.Value) : left.A != right.A ? left.A.CompareTo(right.A) : left.B.CompareTo(right.B));
        return pairs;
    }
}
