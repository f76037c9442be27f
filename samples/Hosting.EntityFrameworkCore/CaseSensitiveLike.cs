using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>Makes <c>LIKE</c> of SQLite tell capitals from small letters, as C# and PostgreSQL do. The shipped specifications need no <c>LIKE</c>; a host's own <c>StartsWith</c> does.</summary>
public sealed class CaseSensitiveLike : DbConnectionInterceptor
{
    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA case_sensitive_like=ON";
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
