using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>A mark with the document that its spans point into.</summary>
internal sealed record MarkText<TMark>(DocumentRow Row, TMark Mark, Document Document)
{
    public string Text => Document.Text;
}
