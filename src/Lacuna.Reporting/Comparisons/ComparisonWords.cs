using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>Names and quotations as every section of one comparison prints them.</summary>
internal sealed class ComparisonWords
{
    private readonly Comparison _comparison;
    private readonly Dictionary<DocumentVersion, Document> _record = [];

    public ComparisonWords(Comparison comparison, IEnumerable<AnnotatedDocument> record)
    {
        _comparison = comparison;
        var documents = record.ToList();
        foreach (var document in documents)
        {
            _record.TryAdd(document.Document.Version, document.Document);
        }

        Actors = new ActorWords([comparison.A, comparison.B, .. documents]);
        (A, B) = (Actors.AccountOf(comparison.A.Document), Actors.AccountOf(comparison.B.Document));
    }

    public ActorWords Actors { get; }

    /// <summary>Whose account A is.</summary>
    public string A { get; }

    /// <summary>Whose account B is.</summary>
    public string B { get; }

    public Quote InA(Evidence evidence) => Of("A", evidence, _comparison.A.Document);

    public Quote InB(Evidence evidence) => Of("B", evidence, _comparison.B.Document);

    public Quote InA(TextSpan span) => InA(Evidence.From(_comparison.A.Document, span));

    public Quote InB(TextSpan span) => InB(Evidence.From(_comparison.B.Document, span));

    /// <summary>Words of the record, with the name, date and title of their document.</summary>
    public Quote InRecord(Evidence evidence)
    {
        if (!_record.TryGetValue(evidence.Of, out var document))
        {
            return new Quote("document not at hand", evidence) { Detail = evidence.Of.DocumentId, WithContext = true };
        }

        return new Quote(Actors.AccountOf(document), evidence)
        {
            Detail = DocumentWords.DateAndTitle(document),
            Url = document.Url,
            Language = document.Language,
            WithContext = true,
        };
    }

    private static Quote Of(string letter, Evidence evidence, Document document) =>
        new(letter, evidence) { Account = letter, Language = document.Language };
}
