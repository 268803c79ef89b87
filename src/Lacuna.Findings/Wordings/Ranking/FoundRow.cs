namespace Lacuna.Findings.Wordings.Ranking;

/// <summary>A row while it is being put together.</summary>
/// <param name="thread">The thread it follows; -1 for a phrase that wanders.</param>
/// <param name="score">Score of its best wording.</param>
internal sealed class FoundRow(int thread, double score)
{
    public int Thread { get; } = thread;

    public double Score { get; } = score;

    public List<FoundWording> Wordings { get; } = [];
}
