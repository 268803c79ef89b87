using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Evaluation.Sets.Polnear;
using Lacuna.Reading;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Attribution.Ranking;

namespace Lacuna.Statements;

/// <summary>An article that people marked, with all that may be a statement in it.</summary>
/// <param name="Marked">What people marked.</param>
/// <param name="Read">The article as it was read, without statements.</param>
/// <param name="Candidates">What may be a statement.</param>
internal sealed record MarkedArticle(PolnearArticle Marked, AnnotatedDocument Read, IReadOnlyList<StatementCandidate> Candidates)
{
    /// <summary>Reads the articles of a folder of PolNeAR's.</summary>
    public static List<MarkedArticle> ReadAll(string folder, ReadingLine line)
    {
        var rules = new RuleStatementFinder(StatementScope.Attributed);
        return
        [
            .. PolnearArticle.Load(folder).Select(article =>
            {
                var read = line.Read(new Document { Id = article.Name, Text = article.Text, Language = "en" }) with { Statements = [] };
                return new MarkedArticle(article, read, CandidateFinder.Find(read, read.Trained!, rules.Find(read)));
            }),
        ];
    }

    /// <summary>For each of <paramref name="candidates"/>, whether people marked it so, by the rule of the evaluation set "polnear": each that they marked is found once.</summary>
    public bool[] AreRight(IReadOnlyList<StatementCandidate> candidates)
    {
        var statements = candidates.Select((candidate, i) => new Statement
        {
            Id = i.ToString(CultureInfo.InvariantCulture),
            Source = candidate.Statement.Source,
            Cue = candidate.Statement.Cue,
            Content = candidate.Statement.Content,
        });
        var found = LinkedStatements.Match(Read with { Statements = [.. statements] }, Marked.Relations).Select(statement => statement?.Id).ToHashSet(StringComparer.Ordinal);
        return [.. candidates.Select((_, i) => found.Contains(i.ToString(CultureInfo.InvariantCulture)))];
    }
}
