namespace Lacuna.Reading.Times;

/// <summary>Tells months from the names and verbs that look like them: Mrs May, April Ryan, "the March on Washington", "May I".</summary>
/// <remarks>Only for a month without a day or a year, which settle it. In doubt between a month and a name, neither is marked.</remarks>
internal sealed class MonthGuard(TimeWords words)
{
    /// <summary>True once the document has named a person May.</summary>
    public bool IsMayNamed { get; set; }

    /// <summary>True when the bare month at <paramref name="i"/> is one.</summary>
    public bool IsMonth(int i)
    {
        var month = words.Value(i);
        if (month is not (3 or 4 or 5 or 6 or 8 or 1))
        {
            return true;
        }

        var isBroughtIn = IsBroughtIn(i);
        if (!isBroughtIn && words.IsCapital(i - 1) && words.Is(i - 1, TimeWordKind.None))
        {
            IsMayNamed |= month == 5;
            return false;
        }

        if (month == 5)
        {
            return isBroughtIn && !(IsMayNamed && !IsSureBefore(i)) && !IsVerb(i + 1);
        }

        if (isBroughtIn)
        {
            return !(month == 3 && words.Is(i - 1, TimeWordKind.The) && (words.Is(i + 1, TimeWordKind.On) || words.IsWord(i + 1, "for")));
        }

        // April Ryan, June Jordan, Jan Egeland; "March" at the head of a sentence is an order or a month with more to it.
        return !(words.IsCapital(i + 1) && words.Is(i + 1, TimeWordKind.None)) && !(month == 3 && i == 0) && !words.Span(i).Equals("jan", StringComparison.OrdinalIgnoreCase)
            && !words.Is(i + 1, TimeWordKind.Possessive);
    }

    private bool IsBroughtIn(int i) =>
        words.Kind(i - 1) is TimeWordKind.In or TimeWordKind.From or TimeWordKind.To or TimeWordKind.Of or TimeWordKind.Last or TimeWordKind.Next
            or TimeWordKind.This or TimeWordKind.Position or TimeWordKind.Past or TimeWordKind.Every or TimeWordKind.And or TimeWordKind.Or
            or TimeWordKind.The or TimeWordKind.Previous or TimeWordKind.Following or TimeWordKind.Coming or TimeWordKind.Before or TimeWordKind.Dash
        || words.IsWord(i - 1, "by") || words.IsWord(i - 1, "during") || words.IsWord(i - 1, "after") || words.IsWord(i - 1, "for") || words.IsWord(i - 1, "until");

    private bool IsSureBefore(int i) => words.Kind(i - 1) is TimeWordKind.In or TimeWordKind.Last or TimeWordKind.Next or TimeWordKind.This or TimeWordKind.Position;

    private bool IsVerb(int i) => words.IsWord(i, "said") || words.IsWord(i, "be") || words.IsWord(i, "have") || words.IsWord(i, "not");
}
