using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Readings;

/// <summary>Names and quotations as every section on one document prints them.</summary>
internal sealed class ReadingWords(AnnotatedDocument read)
{
    /// <summary>How the report refers to its one document.</summary>
    public const string Letter = "A";

    public ActorWords Actors { get; } = new(read);

    public string Name => Actors.AccountOf(read.Document);

    public string Cut(TextSpan span) => span.In(read.Text);

    public Quote Quote(TextSpan span, bool withContext = false) => new("", Evidence.From(read.Document, span))
    {
        Account = Letter,
        Language = read.Document.Language,
        WithContext = withContext,
    };
}
