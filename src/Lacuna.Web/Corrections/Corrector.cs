using Lacuna.Findings.Asking;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Corrections;

/// <summary>Who corrects: the account that is signed in, else the name that a visitor gives, which a cookie keeps for the next time.</summary>
internal static class Corrector
{
    private const string Cookie = "lacuna-name";

    /// <summary>Characters of a name, and of a note, at most.</summary>
    private const int LongestName = 100, LongestNote = 4000;

    /// <summary>The name of the account that is signed in; null when nobody is.</summary>
    public static string? Account(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : null;

    /// <summary>The name that stands in a form beforehand.</summary>
    public static string Name(HttpContext context) =>
        Account(context) ?? (context.Request.Cookies.TryGetValue(Cookie, out var kept) && kept.Length <= 3 * LongestName ? Uri.UnescapeDataString(kept) : "");

    /// <summary>The name that comes with a form, kept for the next one.</summary>
    /// <exception cref="QuestionException">None is given.</exception>
    public static string Named(HttpContext context, IFormCollection form)
    {
        if (Account(context) is { } account)
        {
            return account;
        }

        var name = form["by"].ToString().Trim();
        if (name.Length is 0 or > LongestName)
        {
            throw new QuestionException("a correction needs the name of whoever makes it, of 100 characters at most; go back and give yours");
        }

        context.Response.Cookies.Append(
            Cookie, Uri.EscapeDataString(name), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return name;
    }

    /// <summary>The note that comes with a form; null when there is none.</summary>
    /// <exception cref="QuestionException">It is too long.</exception>
    public static string? Note(IFormCollection form)
    {
        var note = form["note"].ToString().Trim();
        return note.Length == 0 ? null : note.Length <= LongestNote ? note : throw new QuestionException("the note is too long; 4,000 characters are the most");
    }

    /// <summary>The page that a form came from; the list of corrections when it does not say, or names another site.</summary>
    public static string Back(IFormCollection form)
    {
        var back = form["back"].ToString();
        return back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.StartsWith("/\\", StringComparison.Ordinal) ? back : "/corrections";
    }
}
