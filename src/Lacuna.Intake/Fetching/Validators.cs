namespace Lacuna.Intake.Fetching;

/// <summary>By what a server tells whether a page is still the same (RFC 9110, section 8.8).</summary>
/// <param name="Address">The address that answered with them; they are sent to no other.</param>
/// <param name="ETag">As the server wrote it, quotation marks and weakness included; null when it gave none.</param>
/// <param name="LastModified">As the server wrote it; null when it gave none.</param>
public sealed record Validators(string Address, string? ETag, string? LastModified)
{
    /// <summary>Longest validator that is kept, in characters; real ones have some tens.</summary>
    private const int MostLength = 1024;

    /// <summary>The validators that can be sent back; null when there are none.</summary>
    internal static Validators? Of(Uri address, string? tag, string? modified)
    {
        tag = Sendable(tag);
        modified = Sendable(modified);
        return tag is null && modified is null ? null : new Validators(address.GetLeftPart(UriPartial.Query), tag, modified);
    }

    /// <summary>The text as a header's value; null when it cannot be one.</summary>
    internal static string? Sendable(string? value) =>
        value is { Length: > 0 and <= MostLength } && value.All(letter => letter is >= ' ' and <= '~') ? value : null;
}
