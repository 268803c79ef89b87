using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Access;

/// <summary>Who asks, as the request's user.</summary>
internal static class Account
{
    private const string Hash = "hash";

    /// <summary>The user that a token stands for.</summary>
    public static ClaimsPrincipal Of(AccessEntry entry, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, entry.Name), new Claim(ClaimTypes.Role, entry.May.ToString()), new Claim(Hash, entry.Hash)], scheme));

    /// <summary>What is kept of the token by which the user came in.</summary>
    public static string? HashOf(ClaimsPrincipal? user) => user?.FindFirstValue(Hash);

    /// <summary>The user's name; null for nobody in particular.</summary>
    public static string? NameOf(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : null;

    /// <summary>True when the user may change something: by their role, or where no tokens are asked for.</summary>
    public static bool MayCorrect(HttpContext context, WebOptions options) =>
        !options.IsReadOnly && (NameOf(context) is null ? !options.NeedsToken : context.User.IsInRole(nameof(AccessRole.Correct)));
}
