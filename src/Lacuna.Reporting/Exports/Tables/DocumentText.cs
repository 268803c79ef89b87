using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>A version with its text.</summary>
internal sealed record DocumentText(DocumentRow Row, Document Document);
