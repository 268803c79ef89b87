using System.Collections.Immutable;

namespace Lacuna.Intake.Mending;

/// <summary>Puts right what a collection of records is known to have lost, by the names that its column map gives.</summary>
internal sealed class TextMender
{
    private readonly ImmutableArray<Func<string, string>> _steps;

    /// <summary>A mender of the named steps, in that order.</summary>
    /// <exception cref="IntakeException">A name is not known.</exception>
    public TextMender(ImmutableArray<string> names) => _steps = [.. names.Select(StepNamed)];

    /// <summary>Applies every step.</summary>
    public string Mend(string text)
    {
        foreach (var step in _steps)
        {
            text = step(text);
        }

        return text;
    }

    private static Func<string, string> StepNamed(string name) => name switch
    {
        "section-breaks" => LostBreaks.MendSections,
        "speaker-turns" => LostBreaks.MendTurns,
        "name-cards" => NameCards.Mend,
        "glued-quotes" => GluedQuotes.Mend,
        _ => throw new IntakeException($"a column map asks to mend \"{name}\"; known are section-breaks, speaker-turns, name-cards, glued-quotes"),
    };
}
