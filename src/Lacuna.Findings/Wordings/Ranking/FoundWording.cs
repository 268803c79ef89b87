namespace Lacuna.Findings.Wordings.Ranking;

/// <summary>A wording of a row and its longer forms.</summary>
internal sealed class FoundWording(Candidate core)
{
    public Candidate Core { get; } = core;

    public List<Candidate> Variants { get; } = [];
}
