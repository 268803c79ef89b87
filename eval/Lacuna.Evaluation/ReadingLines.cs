using Lacuna.Models.Reader;
using Lacuna.Reading;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation;

/// <summary>The reading lines that the sets measure.</summary>
/// <param name="reader">The trained reader; null for rules alone.</param>
internal sealed class ReadingLines(ReaderModel? reader) : IDisposable
{
    /// <summary>Rules alone, or the trained reader beside them.</summary>
    public string Told => reader is null ? "read by rules alone" : "read with the trained reader";

    /// <summary>As <c>--reader</c> and <c>--model</c> ask: "rules"; "model", with the file given in place of the product's own; or, when neither is said, as the product reads.</summary>
    /// <exception cref="ArgumentException">There is no such reader, rules are to use a model, or the model's file is missing.</exception>
    public static ReadingLines Open(string? named, string? model)
    {
        if (named is not (null or "rules" or "model"))
        {
            throw new ArgumentException($"--reader '{named}' is not known; there are model, rules");
        }

        if (named == "rules")
        {
            return model is null ? new ReadingLines(reader: null) : throw new ArgumentException("--model needs --reader model");
        }

        var reader = new ReaderModel(new ReaderModelOptions { Network = model });
        if (reader.IsAvailable)
        {
            return new ReadingLines(reader);
        }

        reader.Dispose();
        return named is null && model is null ? new ReadingLines(reader: null) : throw new ArgumentException($"no trained reader at {model ?? "models/reader.onnx"}");
    }

    /// <summary>A line that takes for a statement what <paramref name="scope"/> says.</summary>
    public ReadingLine Create(StatementScope scope = StatementScope.Expressed) =>
        reader is null ? ReadingLine.CreateDefault(new RuleStatementFinder(scope)) : ReadingLine.CreateDefault(reader, scope);

    /// <inheritdoc/>
    public void Dispose() => reader?.Dispose();
}
