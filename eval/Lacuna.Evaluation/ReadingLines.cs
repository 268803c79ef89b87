using Lacuna.Reading;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation;

/// <summary>The reading lines that the sets measure.</summary>
/// <param name="reader">What finds statements.</param>
internal sealed class ReadingLines(ReaderKind reader = ReaderKind.Default)
{
    /// <summary>A line that takes for a statement what <paramref name="scope"/> says.</summary>
    public ReadingLine Create(StatementScope scope = StatementScope.Expressed) => reader switch
    {
        ReaderKind.Default when scope == StatementScope.Expressed => ReadingLine.CreateDefault(),
        _ => ReadingLine.CreateDefault(new RuleStatementFinder(scope)),
    };
}
