using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Lacuna.Reporting.Model;

/// <summary>Lets a <see cref="Phrase"/> be written as an interpolated string; numbers are formatted invariantly.</summary>
[InterpolatedStringHandler]
public readonly ref struct PhraseHandler
{
    private readonly ImmutableArray<Run>.Builder _runs;

    /// <summary>Called by the compiler.</summary>
    public PhraseHandler(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _runs = ImmutableArray.CreateBuilder<Run>((2 * formattedCount) + 1);
    }

    /// <summary>Called by the compiler for the words between holes.</summary>
    public void AppendLiteral(string value) => _runs.Add(new Run(value, RunKind.Plain));

    /// <summary>Called by the compiler for a hole.</summary>
    public void AppendFormatted(string value, string? format = null) => _runs.Add(new Run(value, format switch
    {
        null => RunKind.Plain,
        "b" => RunKind.Strong,
        "q" => RunKind.Quoted,
        "f" => RunKind.Faint,
        _ => throw new FormatException($"'{format}' is no kind of words; there are b, q and f."),
    }));

    /// <summary>Called by the compiler for a hole that holds a number.</summary>
    public void AppendFormatted(int value) => AppendFormatted(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler for a hole that holds another phrase.</summary>
    public void AppendFormatted(Phrase value) => _runs.AddRange(value.Runs);

    internal ImmutableArray<Run> ToRuns() => _runs.ToImmutable();
}
