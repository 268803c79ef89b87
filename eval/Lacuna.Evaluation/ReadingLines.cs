using Lacuna.Models.Reader;
using Lacuna.Reading;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation;

/// <summary>The reading lines that the sets measure.</summary>
/// <param name="reader">What finds statements.</param>
internal sealed class ReadingLines(ReaderKind reader = ReaderKind.Default) : IDisposable
{
    private readonly ReaderModel _model = new();

    /// <summary>A line that takes for a statement what <paramref name="scope"/> says.</summary>
    public ReadingLine Create(StatementScope scope = StatementScope.Expressed) => reader == ReaderKind.Default
        ? ReadingLine.CreateDefault(_model, scope)
        : ReadingLine.CreateDefault(new RuleStatementFinder(scope));

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();
}
