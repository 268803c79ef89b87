namespace Lacuna.Tables;

/// <summary>One person's time in one office.</summary>
/// <param name="Body">ISO code of the state, or id of the body.</param>
/// <param name="Office">Our office code.</param>
/// <param name="From">First day, ISO; empty when unknown.</param>
/// <param name="To">Last day, ISO; empty when still open.</param>
internal sealed record Holding(string Body, string Office, string From, string To)
{
    /// <summary>A date of the sources, which may be a year or a month only, as the first or last day of it.</summary>
    public static string Day(string date, bool last) => date.Length switch
    {
        4 => date + (last ? "-12-31" : "-01-01"),
        7 => date + (last ? "-28" : "-01"),
        10 => date,
        _ => "",
    };

    public override string ToString() => $"{Body}/{Office} {From}..{To}";
}
