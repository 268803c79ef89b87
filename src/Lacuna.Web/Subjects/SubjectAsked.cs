using Lacuna.Web.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Subjects;

/// <summary>A subject in some days, as it is asked for in an address.</summary>
/// <param name="Name">A kept subject, or words.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record SubjectAsked(string? Name, string? From, string? To, string? As = null)
{
    /// <summary>The question as an address, which names it wholly.</summary>
    public string Key => AddressOf("/subject");

    /// <summary>The same question put to another page.</summary>
    internal string AddressOf(string path) => Addresses.Of(path, ("name", Given.Words(Name)), ("from", Given.Words(From)), ("to", Given.Words(To)));
}
