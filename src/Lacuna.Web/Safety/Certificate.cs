using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Lacuna.Findings.Asking;

namespace Lacuna.Web.Safety;

/// <summary>The certificate by which the site is served over https.</summary>
internal static class Certificate
{
    /// <summary>Variable of the environment that holds the password of a PFX file.</summary>
    public const string Password = "LACUNA_CERTIFICATE_PASSWORD";

    /// <summary>Reads a PFX file, or a PEM file that holds certificate and key.</summary>
    /// <exception cref="QuestionException">It cannot be read, or has no key.</exception>
    public static X509Certificate2 Read(string path)
    {
        try
        {
            var certificate = IsPem(path)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, Environment.GetEnvironmentVariable(Password));
            return certificate.HasPrivateKey ? certificate : throw Unreadable(path, "it holds no key");
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, fault.Message.ReplaceLineEndings(" "));
        }
    }

    private static bool IsPem(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[5];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("-----"u8);
    }

    private static QuestionException Unreadable(string path, string why) => new(
        $"--certificate {path} cannot be used: {why}; give a PEM file with certificate and key, or a PFX file with its password in {Password}");
}
