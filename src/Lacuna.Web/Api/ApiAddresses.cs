using Lacuna.Core.Documents;
using Lacuna.Web.Links;

namespace Lacuna.Web.Api;

/// <summary>Addresses of what programs ask for.</summary>
internal static class ApiAddresses
{
    /// <summary>Below it stands the first version of the interface for programs.</summary>
    public const string Root = "/api/v1";

    /// <summary>One version of a document.</summary>
    public static string Document(DocumentVersion version) => Of("/document", version);

    /// <summary>Its text.</summary>
    public static string Text(DocumentVersion version) => Of("/document/text", version);

    /// <summary>What was read in it.</summary>
    public static string Statements(DocumentVersion version) => Of("/document/statements", version);

    /// <summary>All versions of a document.</summary>
    public static string Versions(string id) => Addresses.Of($"{Root}/document/versions", ("id", id));

    private static string Of(string path, DocumentVersion version) => Addresses.Of(Root + path, ("id", version.DocumentId), ("version", version.ContentHash));
}
