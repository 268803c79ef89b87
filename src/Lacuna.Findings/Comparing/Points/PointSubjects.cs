using Lacuna.Findings.Comparing.About;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Points;

/// <summary>The subjects that points touch, by the shipped list of related terms; one that most points touch counts little.</summary>
internal sealed class PointSubjects
{
    private readonly HashSet<int>[] _subjects;
    private readonly Dictionary<int, double> _weights;
    private readonly double[] _totals;

    public PointSubjects(IReadOnlyList<string> points)
    {
        _subjects = [.. points.Select(point => RelatedTerms.Default.Find(point, WordSplitter.Split(point)).Select(term => term.Subject).ToHashSet())];
        var most = Math.Log(points.Count + 1);
        _weights = _subjects.SelectMany(subjects => subjects).CountBy(subject => subject)
            .ToDictionary(count => count.Key, count => 1 - (Math.Log(count.Value) / most));
        _totals = [.. _subjects.Select(subjects => subjects.Sum(subject => _weights[subject]))];
    }

    /// <summary>Weighted cosine of the subjects of two points times the weight of the rarest that they share, 0 to 1.</summary>
    public double Overlap(int one, int other)
    {
        double shared = 0, rarest = 0;
        foreach (var subject in _subjects[one])
        {
            if (_subjects[other].Contains(subject))
            {
                shared += _weights[subject];
                rarest = Math.Max(rarest, _weights[subject]);
            }
        }

        return shared == 0 ? 0 : rarest * shared / Math.Sqrt(_totals[one] * _totals[other]);
    }
}
